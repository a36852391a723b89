import pg from 'pg';
import type { Database, Query } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import type { LedgerFilters } from '../ledger.query.js';
import { type Cells, entryCells } from './cells.js';
import { isCommonSearch } from './search.js';

/** So many entries are always added up, or as many of these as can be found in time. */
export const ENTRIES_ADDED = 10_000;
const FEWER_ADDED = 1_000;
/** They are found whenever a page of them is. */
const A_PAGE_ADDED = 100;
const NEWEST_PATIENCE_MS = 1_000;
/** For all of more than that there is this much time. */
const PATIENCE_MS = 300;

const patience = { name: 'sum_patience', text: `SELECT set_config('statement_timeout', $1, true)` };
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
  const isCommon = await isCommonSearch((statement, values) => database.query(statement, values), filters.search);
  // one more, so that "exactly so many" is not told as "more"
  const newest = (most: number) => (query: Query) => sum(query, entryCells(actor, filters, isCommon, most + 1));
  const allOrThese = async (answer: Answer, most: number): Promise<{ exact: boolean; answer: Answer }> => {
    if (entriesOf(answer) <= most) return { exact: true, answer };
    const all = await inTime(database, PATIENCE_MS, (query) => sum(query, entryCells(actor, filters, isCommon)));
    return all === null ? { exact: false, answer } : { exact: true, answer: all };
  };
  for (const most of [ENTRIES_ADDED, FEWER_ADDED]) {
    const answer = await inTime(database, NEWEST_PATIENCE_MS, newest(most));
    if (answer !== null) return allOrThese(answer, most);
  }
  return allOrThese(await database.transaction(newest(A_PAGE_ADDED)), A_PAGE_ADDED);
}

/** @returns null where it takes longer */
async function inTime<Answer>(
  database: Database,
  ms: number,
  work: (query: Query) => Promise<Answer>,
): Promise<Answer | null> {
  try {
    return await database.transaction(async (query) => {
      await query(patience, [String(ms)]);
      return work(query);
    });
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== QUERY_CANCELED) throw error;
    return null;
  }
}
