import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { CATEGORY, DEPARTMENT, employeeId, OPTION, POLICY_VERSION } from './company.mjs';

const callFor = (employee, policyRevision) => `
  SELECT amends.grant_gesture(${employee}, gen_random_uuid(), '\\x01', '${DEPARTMENT}', ${policyRevision},
    '${POLICY_VERSION}', '${OPTION}', '${CATEGORY}', 2, 300, NULL, false, NULL, 60, NULL, NULL, 9000,
    NULL, NULL, false, '[]')`;

const hasPgbench = () => spawnSync('pgbench', ['--version']).status === 0;

/** Grants per second of the SQL function itself: by pgbench where it is installed, else by the bare driver. */
export async function bareGrantsPerSecond({ url, policyRevision, budgets, clients, seconds }) {
  return hasPgbench()
    ? { by: 'pgbench', perSecond: pgbench({ url, policyRevision, budgets, clients, seconds }) }
    : { by: 'bare pg', perSecond: await barePg({ url, policyRevision, budgets, clients, seconds }) };
}

function pgbench({ url, policyRevision, budgets, clients, seconds }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'amends-pgbench-'));
  const script = path.join(folder, 'grant.sql');
  const employee = `('${employeeId(0).slice(0, -12)}' || lpad((1000 + :n)::text, 12, '0'))::uuid`;
  writeFileSync(script, `\\set n random(1, ${budgets})\n${callFor(employee, policyRevision).replaceAll('\n', ' ')};\n`);
  const args = ['-n', '-M', 'prepared', '-c', clients, '-j', 2, '-T', seconds, '-f', script, url].map(String);
  const run = spawnSync('pgbench', args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const tps = /tps = ([\d.]+)/.exec(run.stdout ?? '')?.[1];
  if (!tps || /failed transactions: [1-9]/.test(run.stdout))
    throw new Error(`pgbench failed: ${run.stdout}${run.stderr}`);
  return Number(tps);
}

async function barePg({ url, policyRevision, budgets, clients, seconds }) {
  const pool = new pg.Pool({ connectionString: url, max: clients });
  const end = Date.now() + seconds * 1000;
  let grants = 0;
  const worker = async () => {
    while (Date.now() < end) {
      const employee = employeeId(1 + Math.floor(Math.random() * budgets));
      await pool.query({ name: 'grant', text: callFor('$1', policyRevision), values: [employee] });
      grants += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, worker));
  await pool.end();
  return grants / seconds;
}
