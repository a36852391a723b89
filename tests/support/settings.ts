import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyFromSeed } from '../../backend/src/seal-key.js';
import type { Settings } from '../../backend/src/settings.js';

/** Pages under an address of their own; messages are written to a folder that is removed with the run. */
export const testSettings: Settings = {
  publicUrl: 'https://amends.test',
  pageSecret: Buffer.from('a secret that only the tests know'),
  smtpUrl: undefined,
  mailFrom: 'Amends <amends@amends.test>',
  trustedProxies: ['loopback'],
  outboxDir: join(process.env['TEST_RUN_FOLDER'] ?? tmpdir(), `outbox-${process.pid}`),
  // as in one-server.mjs and run/demo.mjs: what one of them seals, all of them know
  sealKey: keyFromSeed(Buffer.alloc(32, 'a seal that only tests press')),
  earlierSealKeys: [],
  headsFile: undefined,
  headsMail: [],
};
