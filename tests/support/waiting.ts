import { setTimeout } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import type { TestDatabase } from './database.js';

const WAITING = `SELECT FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`;

/**
 * Ends as soon as so many connections to this database wait for a lock.
 * @throws Error when nobody does within two seconds
 */
export async function somebodyWaits(db: TestDatabase, howMany = 1): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (((await db.owner.query(WAITING)).rowCount ?? 0) >= howMany) return;
    await setTimeout(5);
  }
  throw new Error('Nobody waits for a lock.');
}

/**
 * Ends as soon as it holds.
 * @throws Error when it does not within so many milliseconds
 */
export async function eventually(holds: () => Promise<boolean>, withinMs: number): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It does not hold after ${withinMs} ms.`);
    await setTimeout(10);
  }
}

/** Ends when somebody waits for what this connection has locked. */
export async function waitingFor(connection: Pick<ClientBase, 'query'>): Promise<void> {
  const text = 'SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))';
  while ((await connection.query(text)).rowCount === 0) await setTimeout(10);
}
