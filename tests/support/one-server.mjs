// A whole instance in a process of its own; it says where it listens and ends with whoever started it.
import 'reflect-metadata';
import { createApp } from '../../backend/dist/create-app.js';
import { listen } from '../../backend/dist/listen.js';

process.once('message', async (runtimeUrl) => {
  const app = await createApp({ runtimeUrl, demo: false, logLevels: ['fatal'] });
  process.once('disconnect', () => void app.close().then(() => process.exit(0)));
  process.send(await listen(app, 0, '127.0.0.1'));
});
