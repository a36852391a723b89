import { chownSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot } from './account.js';

/** No start takes longer. */
export const START_MS_MAX = 60_000;

/**
 * Several processes may share one server (a second app, a development supervisor): the last one to leave stops it.
 * Each leaves a file named after its process id.
 */
const listOf = (folder: string): string => join(folder, 'in-use-by');

/** Says that this process uses the server of the folder. */
export function enter(folder: string): void {
  mkdirSync(listOf(folder), { recursive: true });
  if (isRoot) {
    const { uid, gid } = statSync(folder);
    chownSync(listOf(folder), uid, gid); // the folder's owner may start Amends too
  }
  writeFileSync(join(listOf(folder), String(process.pid)), '');
}

/** Says that this process is done. @returns whether nobody else uses the server */
export function leave(folder: string): boolean {
  rmSync(join(listOf(folder), String(process.pid)), { force: true });
  return !listed(folder).some((name) => isAlive(Number(name)));
}

/**
 * Forgets who was killed while using the server; for a moment when no server runs. Whoever is listed since longer than a
 * start takes is such a one, even if the process id has gone to somebody else since.
 */
export function forgetKilled(folder: string): void {
  for (const name of listed(folder)) {
    const file = join(listOf(folder), name);
    const since = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - since > START_MS_MAX) rmSync(file, { force: true });
  }
}

const listed = (folder: string): string[] => (existsSync(listOf(folder)) ? readdirSync(listOf(folder)) : []);

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
