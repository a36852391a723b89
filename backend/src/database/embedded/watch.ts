import { setTimeout as sleep } from 'node:timers/promises';
import { serverIsGone } from './postmaster-file.js';
import { bringUp, type Server } from './server.js';

const CHECK_MS = 500;

/**
 * Starts the server again on the same port whenever it was killed, so that open screens can go on.
 * @returns `end`, after which nothing is started any more
 */
export function watchOver(server: Server, password: string, port: number): { end(): Promise<void> } {
  const ended = new AbortController();
  const watching = watch(server, password, port, ended.signal);
  return {
    async end() {
      ended.abort();
      await watching;
    },
  };
}

async function watch(server: Server, password: string, port: number, ended: AbortSignal): Promise<void> {
  while (!ended.aborted) {
    // a failed attempt is tried again; meanwhile readiness says that there is no database
    if (serverIsGone(server.data)) await bringUp(server, password, port).catch(() => undefined);
    await sleep(CHECK_MS, undefined, { ref: false, signal: ended }).catch(() => undefined);
  }
}
