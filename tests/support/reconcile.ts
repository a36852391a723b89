import type { Pool } from 'pg';
import { RECONCILIATION_PASSES } from '../../backend/src/finance/reconciliation.queries.js';
import type { TestDatabase } from './database.js';

/** Fails unless every invariant of the ledger holds in the whole database. */
export async function reconcile(db: TestDatabase): Promise<void> {
  expect(await brokenRules(db.owner)).toEqual({});
}

/** The invariants that do not hold, by name, and how often. */
export async function brokenRules(client: Pick<Pool, 'query'>): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const { sql } of RECONCILIATION_PASSES) {
    const { rows } = await client.query<Record<string, number>>(sql);
    Object.assign(counted, rows[0]);
  }
  return Object.fromEntries(Object.entries(counted).filter(([, violations]) => violations !== 0));
}
