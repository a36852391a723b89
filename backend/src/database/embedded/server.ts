import { readFileSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../start-error.js';
import { answers } from './administration.js';
import { START_MS_MAX } from './occupants.js';
import { notedPort, removeStaleFile } from './postmaster-file.js';
import { type Programs, runProgram } from './program.js';

/** One PostgreSQL server: its programs, its data and the account it runs under. */
export interface Server extends Programs {
  data: string;
  /** Where its logs go. */
  folder: string;
  settings: Record<string, string>;
}

const RETRY_MS = 100;

export const logOf = (server: Pick<Server, 'folder'>): string => join(server.folder, 'postgres.log');

/**
 * Brings the server up, or finds it running because whoever started it was killed.
 * @param password the administrator's
 * @param wantedPort taken where it is free; otherwise any
 * @throws StartError with the end of the server's log
 */
export async function bringUp(
  server: Server,
  password: string,
  wantedPort?: number,
): Promise<{ port: number; reused: boolean }> {
  const giveUpAt = Date.now() + START_MS_MAX;
  while (Date.now() < giveUpAt) {
    if (await isRunning(server)) {
      const port = notedPort(server.data);
      if (port && (await answers(port, password))) return { port, reused: true };
      removeStaleFile(server.data);
    } else {
      const port = wantedPort ?? (await freePort());
      if (await tryToStart(server, port)) return { port, reused: false };
      wantedPort = undefined;
      if (!willPass(logTail(server))) break;
    }
    await sleep(RETRY_MS);
  }
  throw new StartError(`The embedded PostgreSQL did not start. The end of ${logOf(server)}:\n${logTail(server)}`);
}

/** Stops the server cleanly and waits for its end. */
export async function takeDown(server: Server): Promise<void> {
  await runProgram(server, 'pg_ctl', ['stop', '-D', server.data, '-m', 'fast', '-w', '-s']);
}

/** Whether a process of that id exists; it may still be starting, stopping, or somebody else's. */
export async function isRunning(server: Server): Promise<boolean> {
  return (await runProgram(server, 'pg_ctl', ['status', '-D', server.data])).code === 0;
}

async function tryToStart(server: Server, port: number): Promise<boolean> {
  keepOnlyLastLog(server);
  const settings = { ...server.settings, port: String(port) };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${quoted(value)}`);
  const args = ['start', '-D', server.data, '-l', logOf(server), '-o', options.join(' '), '-w', '-s', '-t', '60'];
  return (await runProgram(server, 'pg_ctl', args)).code === 0;
}

const quoted = (value: string): string => (process.platform === 'win32' ? `"${value}"` : `'${value}'`);

// Another process took the port or started the server first, or the last sessions of a killed server are still ending.
const willPass = (log: string): boolean =>
  /Address already in use|lock file .* already exists|shared memory block/.test(log);

function keepOnlyLastLog(server: Server): void {
  try {
    renameSync(logOf(server), join(server.folder, 'postgres.previous.log'));
  } catch {
    // the first start has no log yet
  }
}

function logTail(server: Server): string {
  try {
    return readFileSync(logOf(server), 'utf8').trimEnd().split('\n').slice(-15).join('\n');
  } catch {
    return '(no log)';
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
