import pg from 'pg';
import { readConfig } from './config.js';
import { unhurriedConnectionOptions } from './database/connection.js';
import { openDatabase } from './database/open-database.js';

const ENTRIES_AT_ONCE = 1_000_000;

/** Begins the roll-ups anew and fills them from the entries; sums are taken from the entries until it is done. */
async function rebuildRollups(): Promise<void> {
  const database = await openDatabase({ ...readConfig(), demo: false });
  const client = new pg.Client(unhurriedConnectionOptions(database.ownerUrl));
  try {
    await client.connect();
    await client.query('SELECT forget_rollups()');
    for (let all = 0; ;) {
      const { rows } = await client.query<{ added: string | null }>('SELECT roll_up_ledger($1) AS added', [
        ENTRIES_AT_ONCE,
      ]);
      const added = Number(rows[0]?.added ?? 0);
      all += added;
      console.log(`${all} entries rolled up`);
      if (added < ENTRIES_AT_ONCE) break;
    }
  } finally {
    await client.end();
    await database.close();
  }
}

try {
  await rebuildRollups();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
