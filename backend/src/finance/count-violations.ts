import { shaped } from '../database/conditions.js';
import type { Query } from '../database/database.js';
import { RECONCILIATION_PASSES } from './reconciliation.queries.js';

export interface Violations {
  name: string;
  violations: number;
}

// what is sorted by the million is sorted in memory as far as it goes, and rows that lie scattered are not fetched one by one;
// several read a large table together
const SETTINGS = {
  name: 'settings_to_reconcile',
  text: `SELECT set_config('work_mem', '64MB', true), set_config('random_page_cost', '40', true),
    set_config('parallel_setup_cost', '0', true), set_config('parallel_tuple_cost', '0.001', true)`,
};

/** How many invariants there are. */
export const INVARIANTS = RECONCILIATION_PASSES.flatMap(({ names }) => names).length;

/**
 * Counts what breaks each invariant of the ledger.
 * @param query of a transaction that sees one moment: no check looks at a grant that another one has not seen yet
 * @param progress is told how many invariants have been counted
 */
export async function countViolations(
  query: Query,
  progress: (counted: number) => void = () => undefined,
): Promise<Violations[]> {
  await query(SETTINGS, []);
  const counted: Violations[] = [];
  for (const { names, sql } of RECONCILIATION_PASSES) {
    const [row] = await query<Record<string, number>>(shaped('reconciliation', sql), []);
    counted.push(...names.map((name) => ({ name, violations: row?.[name] ?? NaN })));
    progress(counted.length);
  }
  return counted;
}
