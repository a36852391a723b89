import { join } from 'node:path';
import type { Config } from './config.js';
import { keptSecret } from './secret.js';

/** What the parts of the application need to know of where they run. Read once at start, handed in, never looked up. */
export interface Settings {
  /** Where customers reach Amends, without a slash at the end: `https://amends.example`. */
  publicUrl: string;
  /** Signs the links of customers' pages; whoever has it can make them. */
  pageSecret: Buffer;
  /** `smtp://user:password@host:port`; undefined = messages are written to `outboxDir` instead. */
  smtpUrl: string | undefined;
  /** The sender of messages. */
  mailFrom: string;
  /** Absolute. */
  outboxDir: string;
  /** As Fastify's trustProxy takes them. */
  trustedProxies: string[];
}

/** Injection token of the settings. */
export const SETTINGS = Symbol('settings');

/** What follows from the configuration. Makes the secret of the customers' pages where none was given. */
export const settingsOf = ({
  publicUrl,
  port,
  pageSecret,
  dataDir,
  smtpUrl,
  mailFrom,
  trustedProxies,
}: Config): Settings => ({
  publicUrl: publicUrl ?? `http://localhost:${port}`,
  pageSecret: pageSecret === undefined ? keptSecret(dataDir, 'page') : Buffer.from(pageSecret),
  smtpUrl,
  mailFrom,
  outboxDir: join(dataDir, 'outbox'),
  trustedProxies,
});
