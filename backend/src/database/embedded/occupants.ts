import { chownSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot } from './account.js';

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
  return !readdirSync(listOf(folder)).some((name) => isAlive(Number(name)));
}

/** Forgets everybody who used the server of the folder. */
export function forgetOccupants(folder: string): void {
  rmSync(listOf(folder), { recursive: true, force: true });
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
