import type { ClientBase } from 'pg';
import { sqlFunctions } from '../apply-functions.js';

/** Lives in this transaction only: nobody else ever sees such a clock. The audit trail has its own. */
const TRAVELLED_CLOCK = `
  ALTER TABLE audit_event ALTER COLUMN at SET DEFAULT current_setting('amends.demo_clock')::timestamptz;
  CREATE OR REPLACE FUNCTION database_clock() RETURNS timestamptz
  LANGUAGE sql VOLATILE AS $$ SELECT current_setting('amends.demo_clock')::timestamptz $$`;

/**
 * Does some work while the database's clock can be set, and puts the real clock back.
 * @param client the owner, in a transaction; when the work fails, its rollback puts the clock back
 */
export async function withTravelledClock(client: ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query(TRAVELLED_CLOCK);
  await work();
  await client.query('ALTER TABLE audit_event ALTER COLUMN at SET DEFAULT clock_timestamp()');
  await client.query(realClock());
}

/** @param at milliseconds since 1970 */
export const setClock = (client: ClientBase, at: number): Promise<unknown> =>
  client.query(`SELECT set_config('amends.demo_clock', $1, true)`, [new Date(at).toISOString()]);

function realClock(): string {
  const clock = sqlFunctions().find((fn) => fn.name === 'database_clock');
  if (!clock) throw new Error('The database has no clock to put back.');
  // replaced, not created anew: its grants stay
  return clock.body.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');
}
