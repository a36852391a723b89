import { call, type TestDatabase } from './database.js';

/** Adds everything that is not rolled up yet to the roll-ups. */
export async function rollUp(db: TestDatabase): Promise<void> {
  while ((await call<number | null>(db.runtime, 'roll_up_ledger', { p_most: 1_000 })) !== 0);
}
