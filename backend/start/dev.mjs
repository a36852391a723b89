// Compiles, restarts and reloads on every edit. One Ctrl-C ends all of it, the database included.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';
import { readConfig } from '../dist/config.js';
import { startEmbeddedPostgres } from '../dist/database/embedded-postgres.js';
import { root } from './project.mjs';
import { stopWithParent } from './stop-with-parent.mjs';

const { databaseUrl, dataDir } = readConfig();
// Used from here as well, so that it outlives every restart of the server.
const postgres = databaseUrl ? undefined : await startEmbeddedPostgres({ dataDir });

const compiler = start(
  'node_modules/typescript/bin/tsc',
  '-b',
  'shared',
  'backend',
  '--watch',
  '--preserveWatchOutput',
);
const server = start(
  '--enable-source-maps',
  '--watch-path=shared/dist',
  '--watch-path=backend/dist',
  '--watch-preserve-output',
  'backend/dist/main.js',
);
let stopping = false;

const screens = await createServer({ root: join(root, 'frontend') });
await screens.listen();
screens.printUrls();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop());
stopWithParent();

// Each gets a process group of its own: the compiler is a wrapper around a program that would outlive it.
function start(...args) {
  return spawn(process.execPath, args, { cwd: root, stdio: 'inherit', detached: true });
}

async function stop() {
  if (stopping) return;
  stopping = true;
  await Promise.all([screens.close(), end(compiler), end(server)]);
  await postgres?.stop();
  process.exit(0);
}

function end(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('close', resolve);
    process.kill(-child.pid, 'SIGTERM');
  });
}
