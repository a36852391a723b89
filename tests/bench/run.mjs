// Speed as ratios, side by side in one run, on one database with fsync on. It prints; it never fails a build.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../backend/dist/database/embedded-postgres.js';
import { migrate } from '../../backend/dist/database/migrate.js';
import { RECONCILIATION_PASSES } from '../../backend/dist/finance/reconciliation.queries.js';
import { startApi } from './api.mjs';
import { bareGrantsPerSecond } from './bare-function.mjs';
import { foundCompany } from './company.mjs';
import { grantsOverHttp, readsOverHttp } from './over-http.mjs';
import { staffRouteBytes } from './sizes.mjs';

const SECONDS = Number(process.argv[2] ?? 6);
const EMPLOYEES = 200;

const folder = mkdtempSync(path.join(tmpdir(), 'amends-bench-'));
const postgres = await startEmbeddedPostgres({ dataDir: folder });
let api;
try {
  const { runtimeUrl } = await migrate(postgres.url);
  const { tokens, policyRevision } = await foundCompany(postgres.url, EMPLOYEES);
  api = await startApi(postgres.url);
  const { address } = api;
  await printHeading(runtimeUrl);
  await printGrants({ runtimeUrl, address, tokens, policyRevision });
  await printDesk({ address, token: tokens[0] });
  printSizes();
  await printReconciliation(runtimeUrl);
} finally {
  await api?.stop();
  await postgres.stop();
  for (const made of [folder, postgres.folder]) rmSync(made, { recursive: true, force: true });
}

async function printHeading(url) {
  const [row] = await query(
    url,
    `SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync`,
  );
  console.log(
    `${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}, PostgreSQL ${row.version}, fsync ${row.fsync}`,
  );
  console.log(`${SECONDS} s a measurement; the load generator, the API and PostgreSQL share the cores\n`);
}

async function printGrants({ runtimeUrl, address, tokens, policyRevision }) {
  // first visits fill caches and plans; they are not what a shift feels like
  await grantsOverHttp({ address, tokens, budgets: EMPLOYEES, connections: 32, seconds: 2 });
  console.log('grants             connections   per second   ratio      p50      p95      p99 (ms)');
  for (const budgets of [EMPLOYEES, 1]) {
    const label = budgets === 1 ? 'one budget ' : `${budgets} budgets`;
    const bare = await bareGrantsPerSecond({ url: runtimeUrl, policyRevision, budgets, clients: 32, seconds: SECONDS });
    console.log(`${label}  SQL, ${bare.by.padEnd(9)} 32 ${bare.perSecond.toFixed(0).padStart(12)}    1.00`);
    for (const connections of [1, 8, 32]) {
      const http = await grantsOverHttp({ address, tokens, budgets, connections, seconds: SECONDS });
      const ratio = connections === 32 ? (http.perSecond / bare.perSecond).toFixed(2) : '';
      const latencies = [http.p50, http.p95, http.p99].map((ms) => ms.toFixed(1).padStart(9)).join('');
      console.log(
        `${label}  HTTP ${String(connections).padStart(12)} ${http.perSecond.toFixed(0).padStart(12)} ${ratio.padStart(7)}${latencies}`,
      );
    }
  }
}

async function printDesk({ address, token }) {
  const measure = (route) => readsOverHttp({ address, token, path: route, connections: 1, seconds: SECONDS });
  const bare = await measure('/api/session');
  const desk = await measure('/api/desk');
  console.log(
    `\ndesk p50 ${desk.p50.toFixed(2)} ms, bare authenticated endpoint p50 ${bare.p50.toFixed(2)} ms, ratio ${(desk.p50 / bare.p50).toFixed(2)}`,
  );
}

function printSizes() {
  const { js, css } = staffRouteBytes();
  const kB = (bytes) => (bytes / 1000).toFixed(1);
  console.log(`staff route, gzip: ${kB(js)} kB JavaScript + ${kB(css)} kB CSS = ${kB(js + css)} kB`);
}

async function printReconciliation(url) {
  const began = performance.now();
  let violations = 0;
  for (const { sql } of RECONCILIATION_PASSES) {
    const [counts] = await query(url, sql);
    for (const count of Object.values(counts)) violations += Number(count);
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const [{ count }] = await query(url, 'SELECT count(*) FROM gesture');
  console.log(
    `reconciliation over ${count} gestures: ${violations === 0 ? 'ok' : `${violations} violations`}, ${seconds} s`,
  );
}

async function query(url, text) {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=amends' });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
