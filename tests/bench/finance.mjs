// What finance waits for at 100 thousand entries and at ten million, as ratios. BENCH_DATA names a folder where the
// filled databases stay and are found again.
import { startApi } from './api.mjs';
import { measureFinance } from './finance-measures.mjs';
import { openYear } from './kept-years.mjs';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100_000, 10_000_000];

const columns = [];
for (const size of SIZES) columns.push(await at(size));
print(columns);

/** @returns what was measured, by name */
async function at(size) {
  const { postgres, year, folder, end } = await openYear(size, process.env.BENCH_DATA);
  let api;
  try {
    api = await startApi(postgres.url, folder);
    return await measureFinance(api.address, year);
  } finally {
    await api?.stop();
    await end();
  }
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
