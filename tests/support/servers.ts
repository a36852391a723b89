import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { TestDatabase } from './database.js';

const SCRIPT = resolve(import.meta.dirname, 'one-server.mjs');

export interface ServerProcess {
  origin: string;
  stop(): Promise<void>;
  /** Ends it as a power failure would. */
  kill(): Promise<void>;
}

/** An instance in a process of its own, on this database; @param smtpUrl where its messages go, absent = into files */
export async function startServer(db: TestDatabase, smtpUrl?: string): Promise<ServerProcess> {
  const child = fork(SCRIPT, { execArgv: [] });
  const exited = once(child, 'exit');
  child.send({ runtimeUrl: db.runtimeUrl, smtpUrl });
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
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
