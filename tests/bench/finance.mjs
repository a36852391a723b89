// What finance waits for at 100 thousand entries and at ten million, as ratios.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../backend/dist/database/embedded-postgres.js';
import { migrate } from '../../backend/dist/database/migrate.js';
import { startApi } from './api.mjs';
import { measureFinance } from './finance-measures.mjs';
import { rollUpAll, writeYear } from './finance-year.mjs';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100_000, 10_000_000];

const columns = [];
for (const size of SIZES) columns.push(await at(size));
print(columns);

/** @returns what was measured, by name */
async function at(size) {
  const folder = mkdtempSync(path.join(tmpdir(), 'amends-finance-'));
  const postgres = await startEmbeddedPostgres({ dataDir: folder });
  let api;
  try {
    await migrate(postgres.url);
    const year = await timed('written', () => writeYear(postgres.adminUrl, size));
    console.log(`  ${year.entries.toLocaleString('en')} entries`);
    await timed('rolled up', () => rollUpAll(postgres.adminUrl));
    api = await startApi(postgres.url);
    return await measureFinance(api.address, year);
  } finally {
    await api?.stop();
    await postgres.stop();
    for (const made of [folder, postgres.folder]) rmSync(made, { recursive: true, force: true });
  }
}

async function timed(what, work) {
  const began = performance.now();
  const result = await work();
  console.log(`${what} in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  return result;
}

function print(measured) {
  const [small, ...larger] = measured;
  for (const [name, value] of Object.entries(small)) {
    const cells = [value, ...larger.map((column) => column[name])];
    const written = cells.map((cell) => (cell ?? NaN).toFixed(1).padStart(12)).join('');
    const ratios = larger.map((column) => `${((column[name] ?? NaN) / value).toFixed(2)}×`.padStart(9)).join('');
    console.log(`${name.padEnd(44)}${written}${ratios}`);
  }
}
