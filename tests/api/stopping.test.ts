import { once } from 'node:events';
import { connect } from 'node:net';
import { listen } from '../../backend/src/listen.js';
import { startTwin, useApp } from '../support/app.js';

/** What a stop may take where nothing runs. */
const AT_ONCE_MS = 2_000;
const app = useApp();

it('a connection that a browser opened ahead of its next request does not keep a stop waiting', async () => {
  const { nest } = await startTwin(app);
  const { port } = new URL(await listen(nest, 0, '127.0.0.1'));
  const arrived = once(nest.getHttpServer(), 'connection');
  const connection = connect(Number(port), '127.0.0.1');
  const cut = once(connection.resume(), 'close');
  await arrived;
  const began = Date.now();
  await nest.close();
  await cut;
  expect(Date.now() - began).toBeLessThan(AT_ONCE_MS);
});
