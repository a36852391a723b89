import pg from 'pg';
import type { Database, Query } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import type { LedgerFilters } from '../ledger.query.js';
import { type Cells, entryCells } from './cells.js';
import { isCommonSearch } from './search.js';

/** So many entries are always added up. */
export const ENTRIES_ADDED = 10_000;
/** For all of more than that there is this much time. */
const PATIENCE_MS = 300;

const patience = {
  name: 'sum_patience',
  text: `SELECT set_config('statement_timeout', '${PATIENCE_MS}', true)`,
};
const QUERY_CANCELED = '57014';

/**
 * Adds up what the roll-ups cannot: all of it, or, where that would take too long, the newest entries.
 * @param entriesOf how many entries an answer is of
 * @returns `exact` false for the newest only
 */
export async function withinBounds<Answer>(
  database: Database,
  actor: Actor,
  filters: LedgerFilters,
  sum: (query: Query, cells: Cells) => Promise<Answer>,
  entriesOf: (answer: Answer) => number,
): Promise<{ exact: boolean; answer: Answer }> {
  const ask: Query = (statement, values) => database.query(statement, values);
  const isCommon = await isCommonSearch(ask, filters.search);
  // one more, so that "exactly so many" is not told as "more"
  const newest = await sum(ask, entryCells(actor, filters, isCommon, ENTRIES_ADDED + 1));
  if (entriesOf(newest) <= ENTRIES_ADDED) return { exact: true, answer: newest };
  try {
    const answer = await database.transaction(async (query) => {
      await query(patience, []);
      return sum(query, entryCells(actor, filters, isCommon));
    });
    return { exact: true, answer };
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== QUERY_CANCELED) throw error;
    return { exact: false, answer: newest };
  }
}
