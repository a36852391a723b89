// How long what works takes over a year of gestures, and whether its figures are those of anybody who has the export.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../backend/dist/database/embedded-postgres.js';
import { migrate } from '../../backend/dist/database/migrate.js';
import { RECONCILIATION_PASSES } from '../../backend/dist/finance/reconciliation.queries.js';
import { startApi } from './api.mjs';
import { compare, readTable, recount } from './recount.mjs';
import { liveYear } from './year.mjs';

const GESTURES = Number(process.argv[2] ?? 20_000);
const ROUNDS = 40;
const BOUND_MS = 300;
const OUTCOMES = ['settled', 'calm', 'returned'];

const folder = mkdtempSync(path.join(tmpdir(), 'amends-insights-'));
const postgres = await startEmbeddedPostgres({ dataDir: folder });
let api;
try {
  await migrate(postgres.url);
  const started = performance.now();
  const { token, departmentId } = await liveYear(postgres.url, GESTURES);
  console.log(`a year of ${GESTURES} gestures, lived in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  await printReconciliation();
  api = await startApi(postgres.url);
  const ask = (route) => read(`${api.address}/api/insights/${route}`, token);
  const from = new Date(Date.now() - 364 * 86_400_000).toISOString().slice(0, 10);
  const year = `departmentId=${departmentId}&from=${from}`;

  console.log('\n                                    p50       p95 (ms)');
  for (const outcome of OUTCOMES) {
    await printSpeed(`options, ${outcome}`, () => ask(`options?${year}&outcome=${outcome}`));
  }
  await printSpeed('options, severity 2', () => ask(`options?${year}&severity=2`));
  await printSpeed('trend', () => ask(`trend?${year}`));
  await printSpeed('departments', () => ask(`departments?from=${from}`));
  await printSpeed('budgets', () => ask(`budgets?departmentId=${departmentId}`));

  console.log('\nagainst a recount of the exported gestures');
  for (const outcome of OUTCOMES) {
    for (const filter of ['', '&severity=2', '&choice=chosen', '&lost=service']) {
      const answer = JSON.parse(await ask(`options?${year}&outcome=${outcome}${filter}`));
      const table = readTable(await ask(`gestures/export?${year}&outcome=${outcome}${filter}`));
      const wrong = compare(answer, recount(table, outcome, `${answer.claimsFrom}T00:00:00.000Z`));
      console.log(
        `${outcome}${filter}: ${table.length} gestures, ${wrong.length === 0 ? 'every figure equal' : 'DIFFERENT'}`,
      );
      for (const line of wrong) console.log(`  ${line}`);
      if (wrong.length > 0) process.exitCode = 1;
      if (filter === '')
        console.log(`  ${answer.items.map(({ option, verdict }) => `${option.title}: ${verdict}`).join(', ')}`);
    }
  }
} finally {
  await api?.stop();
  await postgres.stop();
  for (const made of [folder, postgres.folder]) rmSync(made, { recursive: true, force: true });
}

async function read(url, token) {
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`answered ${answer.status}: ${text}`);
  return text;
}

async function printSpeed(label, work) {
  for (let i = 0; i < 3; i += 1) await work();
  const times = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const [p50, p95] = [0.5, 0.95].map((share) => times[Math.floor(times.length * share)]);
  const word = p95 < BOUND_MS ? '' : `  above ${BOUND_MS} ms`;
  console.log(`${label.padEnd(28)} ${p50.toFixed(1).padStart(10)} ${p95.toFixed(1).padStart(9)}${word}`);
}

async function printReconciliation() {
  const client = new pg.Client({ connectionString: postgres.url, options: '-c search_path=amends' });
  await client.connect();
  const broken = [];
  for (const { sql } of RECONCILIATION_PASSES) {
    const { rows } = await client.query(sql);
    for (const [name, count] of Object.entries(rows[0])) if (Number(count) > 0) broken.push(name);
  }
  await client.end();
  console.log(`reconciliation: ${broken.length === 0 ? 'ok' : `BROKEN: ${broken.join(', ')}`}`);
}
