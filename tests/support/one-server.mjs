// A whole instance in a process of its own; it says where it listens and ends with whoever started it.
import { once } from 'node:events';
import { createApp } from '../../backend/dist/create-app.js';
import { listen } from '../../backend/dist/listen.js';

const [runtimeUrl] = await once(process, 'message');
const app = await createApp({ runtimeUrl, demo: false, logLevels: ['fatal'] });
process.send(await listen(app, 0, '127.0.0.1'));
await once(process, 'disconnect');
await app.close();
