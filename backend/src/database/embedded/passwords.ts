import { randomBytes } from 'node:crypto';
import { chownSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../start-error.js';
import type { Account } from './account.js';

/** The logins that exist before any migration: who administers the server, and who owns the product's database. */
export type Login = 'postgres' | 'amends_owner';

const fileOf = (cluster: string, login: Login): string => join(cluster, `${login}.password`);

/** Makes up a password for the login and keeps it where only the account can read it. @returns the file */
export function makePassword(cluster: string, login: Login, account: Account | undefined): string {
  const file = fileOf(cluster, login);
  writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (account) chownSync(file, account.uid, account.gid);
  return file;
}

/** @throws StartError where the data belongs to another account */
export function readPassword(cluster: string, login: Login): string {
  try {
    return readFileSync(fileOf(cluster, login), 'utf8').trim();
  } catch (cause) {
    throw new StartError(
      `The data in ${cluster} belongs to another account: start Amends as that account, or choose another folder with AMENDS_DATA_DIR.`,
      { cause },
    );
  }
}
