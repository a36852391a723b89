import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

const lockFile = join(root, 'package-lock.json');
const installedFile = join(root, 'node_modules/.package-lock.json');
const stampFile = join(root, 'node_modules/.amends-install');

/**
 * Installs the dependencies that package-lock.json names, unless they are there.
 * @throws Error in one sentence when npm fails, after npm's own words
 */
export function install() {
  const machine = `${process.platform} ${process.arch} node ${process.versions.node.split('.')[0]}`;
  const wanted = `${machine}\n${createHash('sha256').update(readFileSync(lockFile)).digest('hex')}\n`;
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (stamp === wanted && existsSync(installedFile)) return;
  const sameMachine = stamp === '' || stamp.startsWith(`${machine}\n`);
  if (!(sameMachine && installedByHand())) {
    console.log('Installing dependencies, once; this takes about half a minute…');
    runNpmCi();
  }
  writeFileSync(stampFile, wanted);
}

/** Whether somebody ran npm already; it writes this list last, so an install that was cut short has none. */
function installedByHand() {
  if (!existsSync(installedFile)) return false;
  const { packages: wanted } = JSON.parse(readFileSync(lockFile, 'utf8'));
  const { packages: installed } = JSON.parse(readFileSync(installedFile, 'utf8'));
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path.startsWith('node_modules/') ||
      link ||
      (optional && !installed[path]) ||
      installed[path]?.version === version,
  );
}

function runNpmCi() {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = withoutOuterNpm(process.env);
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The dependencies could not be installed; what npm said is above.');
}

// The npm that runs us hands its own settings on, which would change what the inner one installs and where.
function withoutOuterNpm(env) {
  const keep = ([name]) => !/^npm_(config|package|lifecycle)_/i.test(name) || /registry|cache|cafile|proxy/i.test(name);
  return Object.fromEntries(Object.entries(env).filter(keep));
}
