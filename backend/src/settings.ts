import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from './config.js';
import { keyFromSeed, readPublicKey, readSealKey } from './seal-key.js';
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
  /** Ed25519, private: signs the seals. */
  sealKey: KeyObject;
  /** Public keys that seals were signed with before. */
  earlierSealKeys: KeyObject[];
  /** Absolute: where the head of each seal is written down outside the database; undefined = nowhere. */
  headsFile: string | undefined;
  /** Addresses to which the newest head is mailed every day. */
  headsMail: string[];
  /** As Fastify's trustProxy takes them. */
  trustedProxies: string[];
}

/** Injection token of the settings. */
export const SETTINGS = Symbol('settings');

/** What follows from the configuration. Makes the secrets that were not given, and keeps them beside the database. */
export const settingsOf = ({
  publicUrl,
  port,
  pageSecret,
  dataDir,
  smtpUrl,
  mailFrom,
  sealKey,
  earlierSealKeys,
  headsFile,
  headsMail,
  trustedProxies,
}: Config): Settings => ({
  publicUrl: publicUrl ?? `http://localhost:${port}`,
  pageSecret: pageSecret === undefined ? keptSecret(dataDir, 'page') : Buffer.from(pageSecret),
  smtpUrl,
  mailFrom,
  outboxDir: join(dataDir, 'outbox'),
  sealKey: (sealKey === undefined ? null : readSealKey(sealKey)) ?? keyFromSeed(keptSecret(dataDir, 'seal')),
  earlierSealKeys: earlierSealKeys.flatMap((text) => readPublicKey(text) ?? []),
  headsFile,
  headsMail,
  trustedProxies,
});
