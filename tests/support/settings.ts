import { generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../backend/src/settings.js';

/** Pages under an address of their own; messages are written to a folder that no two test runs share. */
export const testSettings: Settings = {
  publicUrl: 'https://amends.test',
  pageSecret: Buffer.from('a secret that only the tests know'),
  smtpUrl: undefined,
  mailFrom: 'Amends <amends@amends.test>',
  trustedProxies: ['loopback'],
  outboxDir: join(tmpdir(), `amends-outbox-${process.pid}`),
  sealKey: generateKeyPairSync('ed25519').privateKey,
  earlierSealKeys: [],
  headsFile: undefined,
  headsMail: [],
};
