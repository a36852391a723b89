import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './occupants.js';

/** The file in which a running server notes its process id and port. */
const fileIn = (data: string): string => join(data, 'postmaster.pid');

/** Whether the server that ran on this data runs no more. */
export function serverIsGone(data: string): boolean {
  const pid = notedLine(data, 0);
  return pid === undefined || !isAlive(pid) || isUncollected(pid);
}

/** Asks the server that runs on this data to stop, without waiting for it. */
export function askToStop(data: string): void {
  const pid = notedLine(data, 0);
  if (pid === undefined || serverIsGone(data)) return;
  const isOurs = process.platform !== 'linux' || workingFolder(String(pid)) === realpathSync(data);
  if (isOurs) process.kill(pid, 'SIGINT');
}

/** @returns the port of the server that runs, or ran last, on this data; undefined after a clean stop */
export function notedPort(data: string): number | undefined {
  return notedLine(data, 3);
}

/**
 * Removes what a killed server left when its process id has gone to somebody else, or to a dead entry that nobody
 * collects (usual in containers): PostgreSQL takes both for a running server and would never start again.
 * Does nothing where it is not certain that no server works on the data.
 */
export function removeStaleFile(data: string): void {
  if (process.platform === 'linux' && !someoneWorksIn(realpathSync(data))) rmSync(fileIn(data), { force: true });
}

function notedLine(data: string, line: number): number | undefined {
  try {
    return Number(readFileSync(fileIn(data), 'utf8').split('\n')[line]) || undefined;
  } catch {
    return undefined;
  }
}

// A killed process keeps its id until its parent collects it, but no longer has a folder it works in.
const isUncollected = (pid: number): boolean => process.platform === 'linux' && !existsSync(`/proc/${pid}/cwd`);

// Every process of a server works inside its data folder.
function someoneWorksIn(folder: string): boolean {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => workingFolder(pid) === folder);
}

function workingFolder(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
