import { spawn } from 'node:child_process';
import { join, parse } from 'node:path';
import type { Account } from './account.js';

/** Where PostgreSQL's programs are and which account runs them. */
export interface Programs {
  bin: string;
  account: Account | undefined;
}

/**
 * Runs one of PostgreSQL's programs to its end.
 * @param listen whether to return what it prints
 */
export function runProgram(
  { bin, account }: Programs,
  name: 'initdb' | 'pg_ctl',
  args: string[],
  { listen = false } = {},
): Promise<{ code: number; output: string }> {
  const child = spawn(join(bin, name), args, {
    ...account,
    cwd: parse(process.cwd()).root, // the account may not be able to enter the folder we were started in
    env: { ...process.env, LC_ALL: 'C' },
    // a server keeps the pipes of the pg_ctl that started it, which would then never end
    stdio: listen ? ['ignore', 'pipe', 'pipe'] : 'ignore',
    windowsHide: true,
  });
  let output = '';
  const note = (text: Buffer): void => void (output += text.toString());
  child.stdout?.on('data', note);
  child.stderr?.on('data', note);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
