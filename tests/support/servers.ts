import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { TestDatabase } from './database.js';

const SCRIPT = resolve(import.meta.dirname, 'one-server.mjs');

export interface ServerProcess {
  origin: string;
  stop(): Promise<void>;
}

/** An instance in a process of its own, on this database. */
export async function startServer(db: TestDatabase): Promise<ServerProcess> {
  const child = fork(SCRIPT, { execArgv: [] });
  const exited = once(child, 'exit');
  child.send(db.runtimeUrl);
  const [origin] = (await Promise.race([
    once(child, 'message'),
    exited.then(([code]) => {
      throw new Error(`The server ended with ${code} before it listened.`);
    }),
  ])) as [string];
  return {
    origin,
    stop: async () => {
      child.disconnect();
      await exited;
    },
  };
}
