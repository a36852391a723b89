// A whole instance in a process of its own; it says where it listens and ends with whoever started it.
import { once } from 'node:events';
import { createApp } from '../../backend/dist/create-app.js';
import { readConfig } from '../../backend/dist/config.js';
import { listen } from '../../backend/dist/listen.js';
import { settingsOf } from '../../backend/dist/settings.js';

const [{ runtimeUrl, smtpUrl }] = await once(process, 'message');
const settings = settingsOf({
  ...readConfig({}),
  pageSecret: 'a secret that only the tests know',
  sealKey: Buffer.alloc(32, 'a seal that only tests press').toString('base64'),
  headsFile: undefined,
  smtpUrl,
});
const app = await createApp({ runtimeUrl, demo: false, settings, logLevels: ['fatal'] });
process.send(await listen(app, 0, '127.0.0.1'));
await once(process, 'disconnect');
await app.close();
