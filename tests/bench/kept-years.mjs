import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../backend/dist/database/embedded-postgres.js';
import { migrate } from '../../backend/dist/database/migrate.js';
import { forgetSeals, letFinanceIn, rollUpAll, writeYear } from './finance-year.mjs';
import { timed } from './timed.mjs';

/**
 * A database with a year of so many entries, all of them rolled up.
 * @param keptIn where filled databases stay and are found again; undefined = thrown away at the end
 * @returns what `writeYear` and PostgreSQL's start give, the folder, and `end` to be called when nobody asks any more
 */
export async function openYear(entries, keptIn) {
  const folder = keptIn
    ? path.join(path.resolve(keptIn), String(entries))
    : mkdtempSync(path.join(tmpdir(), 'amends-finance-'));
  const note = path.join(folder, 'year.json');
  const postgres = await startEmbeddedPostgres({ dataDir: folder });
  const end = async () => {
    await postgres.stop();
    if (keptIn) return;
    for (const made of [folder, postgres.folder]) rmSync(made, { recursive: true, force: true });
  };
  try {
    await migrate(postgres.url);
    if (!existsSync(note)) {
      const written = await timed('written', () => writeYear(postgres.adminUrl, entries));
      writeFileSync(note, JSON.stringify(written));
    }
    await timed('rolled up', () => rollUpAll(postgres.adminUrl));
    const year = JSON.parse(readFileSync(note, 'utf8'));
    console.log(`  ${year.entries.toLocaleString('en')} entries`);
    // what is sealed is sealed again, so that it can be measured
    await forgetSeals(postgres.adminUrl, folder);
    return { postgres, folder, year: { ...year, token: await letFinanceIn(postgres.adminUrl) }, end };
  } catch (error) {
    await end();
    throw error;
  }
}
