import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { StartError } from '../../start-error.js';

/** The account that PostgreSQL runs under. */
export interface Account {
  uid: number;
  gid: number;
}

/** True where this process may act for another account. */
export const isRoot = process.getuid?.() === 0;

/**
 * Chooses the account for a server, because PostgreSQL refuses to run as root.
 * @param data the server's data, which may not exist yet
 * @returns undefined where the server simply runs as ourselves
 */
export function accountFor(data: string): Account | undefined {
  if (!isRoot) return undefined;
  return ownerOf(data) ?? accountNamed('postgres') ?? accountNamed('nobody') ?? refuse();
}

/** Whether the account may enter a folder, or run a file. */
export function mayEnter(account: Account | undefined, path: string): boolean {
  const { status } = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...account, cwd: '/' });
  return status !== 1; // no status at all is a Ctrl-C that ended the test, not its answer
}

// Data that another account made must go on under that account: PostgreSQL opens no data of a stranger.
function ownerOf(data: string): Account | undefined {
  const { uid, gid } = statSync(data, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 };
  return uid === 0 ? undefined : { uid, gid };
}

function accountNamed(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':').map(Number) ?? [];
  return uid && gid && uid > 0 ? { uid, gid } : undefined;
}

function refuse(): never {
  throw new StartError(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to run it: start Amends as another user, or set DATABASE_URL.',
  );
}
