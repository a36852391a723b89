import type { Pool } from 'pg';
import { RECONCILIATION_CHECKS } from '../../backend/src/finance/reconciliation.queries.js';
import type { TestDatabase } from './database.js';

/** Fails unless every invariant of the ledger holds in the whole database. */
export async function reconcile(db: TestDatabase): Promise<void> {
  expect(await brokenRules(db.owner)).toEqual({});
}

/** The invariants that do not hold, by name, and how often. */
export async function brokenRules(client: Pick<Pool, 'query'>): Promise<Record<string, number>> {
  const broken: Record<string, number> = {};
  for (const { name, sql } of RECONCILIATION_CHECKS) {
    const { rows } = await client.query<{ count: number }>(sql);
    if (rows[0]!.count !== 0) broken[name] = rows[0]!.count;
  }
  return broken;
}
