import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../start-error.js';
import { isAlive } from './occupants.js';
import { makePassword } from './passwords.js';
import { type Programs, runProgram } from './program.js';

/**
 * Makes the data of a new server, unless it is there.
 * @param synced whether to wait until the disk has it
 * @returns the cluster's folder: `data` and the passwords of its logins
 * @throws StartError with what initdb said
 */
export async function ensureCluster(folder: string, programs: Programs, synced: boolean): Promise<string> {
  const { account } = programs;
  const cluster = join(folder, 'cluster');
  if (existsSync(cluster)) return cluster;
  removeUnfinished(folder);
  // Made beside and then renamed: a cluster that was cut short is never mistaken for a whole one.
  const unfinished = `${cluster}.${process.pid}`;
  mkdirSync(unfinished);
  if (account) chownSync(unfinished, account.uid, account.gid);
  makePassword(unfinished, 'amends_owner', account);
  const passwordFile = makePassword(unfinished, 'postgres', account);
  const wishes = [
    `--pgdata=${join(unfinished, 'data')}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  if (!synced) wishes.push('--no-sync');
  const { code, output } = await runProgram(programs, 'initdb', wishes, { listen: true });
  if (code !== 0) throw new StartError(`PostgreSQL's data could not be made in ${folder}:\n${output.trim()}`);
  try {
    renameSync(unfinished, cluster);
  } catch (error) {
    if (!existsSync(cluster)) throw error;
    rmSync(unfinished, { recursive: true }); // another process was faster
  }
  return cluster;
}

function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^cluster\.(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(folder, name), { recursive: true });
  }
}
