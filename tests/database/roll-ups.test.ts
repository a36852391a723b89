import { grant, reverse } from '../support/acts.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import { atOnce } from '../support/crowd.js';
import { call, sqlStateOf, useDatabase } from '../support/database.js';
import { reconcile } from '../support/reconcile.js';
import { rollUp } from '../support/roll-up.js';

const db = useDatabase();
let desks: Desk[];

beforeEach(async () => {
  const desk = await aDesk(db, { allottedMinor: 10_000_000 });
  desks = [desk, ...(await Promise.all([1, 2, 3].map(() => aColleague(db, desk))))];
});

const rollOnce = (most = 1_000_000): Promise<number | null> =>
  call<number | null>(db.runtime, 'roll_up_ledger', { p_most: most });

/** What roll-ups and tail say together, and what the entries say, at one moment. */
async function bothSums(): Promise<{ told: unknown; meant: unknown }> {
  const sums = 'coalesce(sum(entries), 0) AS n, coalesce(sum(undone), 0) AS u, coalesce(sum(spent_minor), 0) AS s';
  const { rows } = await db.runtime.query<{ told: unknown; meant: unknown }>(`
    SELECT (SELECT to_jsonb(x) FROM (SELECT ${sums} FROM (
        SELECT entries, undone, spent_minor FROM ledger_rollup WHERE cube = 'total_month'
        UNION ALL SELECT entries, undone, spent_minor FROM ledger_tail) t) x) AS told,
      (SELECT to_jsonb(x) FROM (SELECT ${sums} FROM entry_cell) x) AS meant`);
  return rows[0]!;
}

it('with their tail are everything at every moment, while many give and several roll up', async () => {
  const giving = new AbortController();
  const seen: { told: unknown; meant: unknown }[] = [];
  await atOnce(db, 10, async (_, n) => {
    if (n === 0) while (!giving.signal.aborted) seen.push(await bothSums());
    else if (n <= 3) while (!giving.signal.aborted) await rollOnce(n === 1 ? 7 : 1_000);
    else {
      const desk = desks[n % desks.length]!;
      for (let i = 0; i < 25; i += 1) {
        const { gestureId } = await grant(db, desk, { amountMinor: 100 });
        if (i % 5 === 0) await reverse(db.runtime, desk.giver, gestureId);
      }
      if (n === 9) giving.abort();
    }
  });
  expect(seen.length).toBeGreaterThan(3);
  for (const { told, meant } of seen) expect(told).toEqual(meant);
  await rollUp(db);
  expect(await bothSums()).toMatchObject({ told: (await bothSums()).meant });
  await reconcile(db);
});

it('are rolled up by one at a time, and nobody who gives waits for that', async () => {
  const [roller, other] = [await db.runtime.connect(), await db.runtime.connect()];
  try {
    await grant(db, desks[0]!);
    await roller.query('BEGIN');
    await call(roller, 'roll_up_ledger', { p_most: 1_000 });
    expect(await call(other, 'roll_up_ledger', { p_most: 1_000 })).toBeNull();
    expect((await grant(db, desks[0]!)).outcome).toBe('granted');
  } finally {
    await roller.query('ROLLBACK');
    roller.release();
    other.release();
  }
});

it('lose and double nothing when whoever rolls up is cut off', async () => {
  for (const desk of desks) for (let i = 0; i < 5; i += 1) await grant(db, desk);
  const roller = await db.runtime.connect();
  await roller.query('BEGIN');
  await call(roller, 'roll_up_ledger', { p_most: 1_000 });
  const { rows } = await roller.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  roller.on('error', () => undefined);
  await db.owner.query('SELECT pg_terminate_backend($1)', [rows[0]!.pid]).catch(() => undefined);
  roller.release(true);
  const { told, meant } = await bothSums();
  expect(told).toEqual(meant);
  await rollUp(db);
  await reconcile(db);
});

it('are filled little by little and come to the same', async () => {
  for (const desk of desks) for (let i = 0; i < 9; i += 1) await grant(db, desk);
  let steps = 0;
  while ((await rollOnce(4)) !== 0) {
    steps += 1;
    const { told, meant } = await bothSums();
    expect(told).toEqual(meant);
  }
  expect(steps).toBeGreaterThan(5);
  await reconcile(db);
});

it('can be begun anew', async () => {
  await rollUp(db);
  await db.owner.query('SELECT forget_rollups()');
  const { told, meant } = await bothSums();
  expect(told).toEqual(meant);
  await rollUp(db);
  await reconcile(db);
});

it('are written by their own function only', async () => {
  for (const attempt of ['DELETE FROM ledger_rollup', 'UPDATE rolled_budget SET seq = 0', 'SELECT forget_rollups()']) {
    expect(await sqlStateOf(db.runtime.query(attempt))).toBe('42501');
  }
});

it.each([
  [
    'a cell that was changed',
    `UPDATE ledger_rollup SET entries = entries + 1 WHERE cube = 'option_day'`,
    'rollups_equal_entries',
  ],
  [
    'a month that was changed',
    `UPDATE ledger_rollup SET spent_minor = 1 WHERE cube = 'total_month'`,
    'rollup_months_equal_days',
  ],
])('do not equal the entries with %s', async (_, change, name) => {
  await grant(db, desks[0]!);
  await rollUp(db);
  await db.owner.query(change);
  await expect(reconcile(db)).rejects.toThrow(name);
  await db.owner.query('SELECT forget_rollups()');
});
