import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Brings what the tests start as processes up to date with its sources.
 * A failure is shown and no more: a wrong type somewhere need not keep a test from telling what works.
 */
export function prepare(...steps) {
  const script = resolve(import.meta.dirname, '../../../backend/start/prepare.mjs');
  spawnSync(process.execPath, [script, `--only=${steps.join(',')}`], { stdio: 'inherit' });
}
