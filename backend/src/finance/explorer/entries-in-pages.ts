import { type Condition, condition } from '../../database/conditions.js';
import type { Database } from '../../database/database.js';
import { exactTime } from '../../database/moments.js';
import type { ExplainedRow } from '../ledger-row.js';
import { besideEntry, explainedEntries } from '../ledger.queries.js';

const ENTRIES_PER_PAGE = 2_000;

// no transaction of the application takes as long as this: what was recorded before is all there, and stays
const settled = {
  name: 'settled_until',
  text: `SELECT ${exactTime(`(now() - interval '2 minutes')`)} AS until`,
};
const patience = { name: 'page_patience', text: `SELECT set_config('statement_timeout', '60000', true)` };

/**
 * Every entry of one moment, newest first, page by page: between the pages nothing is held in the database, so that
 * however slowly somebody reads, no snapshot keeps old rows from being cleared away. The newest entries, some of which
 * may still be on their way, are read at once; older ones never change.
 * @param signal says that nobody wants the rest
 */
export async function* entriesInPages(
  database: Database,
  conditions: readonly Condition[],
  signal: AbortSignal,
): AsyncGenerator<ExplainedRow, void, void> {
  const page = (more: readonly Condition[], limit: number | null): Promise<ExplainedRow[]> =>
    database.transaction(async (query) => {
      await query(patience, []);
      return explainedEntries(query, [...conditions, ...more], limit);
    });
  const [moment] = await database.query<{ until: string }>(settled, []);
  const until = moment?.until;
  yield* await page([condition((at) => `e.recorded_at >= ${at}::timestamptz`, until)], null);
  let after: Condition = condition((at) => `e.recorded_at < ${at}::timestamptz`, until);
  while (!signal.aborted) {
    const rows = await page([after], ENTRIES_PER_PAGE);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ENTRIES_PER_PAGE) return;
    after = besideEntry('older', last.exactTime, last.budgetId, last.seq);
  }
}
