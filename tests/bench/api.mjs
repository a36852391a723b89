import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';

/**
 * Starts the built application on a database and waits until it answers.
 * @param dataDir where it keeps its key and the heads of its seals
 */
export async function startApi(databaseUrl, dataDir) {
  const port = await freePort();
  const main = path.resolve(import.meta.dirname, '../../backend/dist/main.js');
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    AMENDS_DEMO: 'off',
    ...(dataDir && { AMENDS_DATA_DIR: dataDir }),
  };
  const api = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = async () => {
    api.kill('SIGTERM');
    await once(api, 'exit');
  };
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isReady = await fetch(`${address}/api/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return { address, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error('the API did not start');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
