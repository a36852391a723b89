import { RECONCILIATION_CHECKS } from '../../backend/src/finance/reconciliation.queries.js';
import type { TestDatabase } from './database.js';

/** Fails unless every invariant of the ledger holds in the whole database. */
export async function reconcile(db: TestDatabase): Promise<void> {
  const broken: Record<string, number> = {};
  for (const { name, sql } of RECONCILIATION_CHECKS) {
    const { rows } = await db.owner.query<{ count: number }>(sql);
    if (rows[0]!.count !== 0) broken[name] = rows[0]!.count;
  }
  expect(broken).toEqual({});
}
