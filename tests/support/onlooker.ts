import { Client } from 'pg';
import { connectionOptions } from '../../backend/src/database/connection.js';
import type { TestDatabase } from './database.js';

const OVERSPENT = `SELECT FROM budget WHERE employee_id IS NOT NULL
  AND (spent_minor + held_minor > allotted_minor OR spent_minor < 0 OR held_minor < 0)`;
const OFF_THE_LEDGER = `SELECT FROM budget b JOIN LATERAL (
    SELECT * FROM ledger_entry e WHERE e.budget_id = b.id ORDER BY seq DESC LIMIT 1) last ON true
  WHERE (b.seq, b.allotted_minor, b.spent_minor, b.held_minor)
    <> (last.seq, last.allotted_after_minor, last.spent_after_minor, last.held_after_minor)`;

/**
 * Looks at every budget from outside, again and again, while something is going on.
 * @returns what was going on, and how often somebody looked
 * @throws Error as soon as a budget was overspent or differed from its last entry
 */
export async function watching<Result>(
  db: TestDatabase,
  goingOn: () => Promise<Result>,
): Promise<{ result: Result; looks: number }> {
  const client = new Client(connectionOptions(db.ownerUrl));
  await client.connect();
  const ended = new AbortController();
  let looks = 0;
  const look = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      for (const wrong of [OVERSPENT, OFF_THE_LEDGER]) {
        const { rowCount } = await client.query(wrong);
        if (rowCount) throw new Error(`A look from outside found ${rowCount} wrong budgets: ${wrong}`);
      }
      looks += 1;
    }
  };
  const stopping = goingOn().finally(() => ended.abort());
  try {
    const [result] = await Promise.all([stopping, look()]);
    return { result, looks };
  } finally {
    await stopping.catch(() => undefined);
    await client.end();
  }
}
