import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'amends-tests-';

/** A temporary folder for this run; everybody may enter it, because root's PostgreSQL runs as somebody else. */
export function runFolder() {
  const folder = join(tmpdir(), NAME + process.pid);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}

/** Stops and removes what runs left that were killed before they could. */
export function removeKilledRuns() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(NAME))) {
    if (send(0, Number(name.slice(NAME.length))) !== 'ESRCH') continue;
    const folder = join(tmpdir(), name);
    const postmaster = Number(firstLine(join(folder, 'postgres/cluster/data/postmaster.pid')));
    if (postmaster) send('SIGQUIT', postmaster);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

/** @returns the code of the refusal: ESRCH where there is no such process */
function send(signal, pid) {
  try {
    process.kill(pid, signal);
    return undefined;
  } catch (error) {
    return error.code;
  }
}

function firstLine(file) {
  try {
    return readFileSync(file, 'utf8').split('\n')[0];
  } catch {
    return undefined;
  }
}
