import { randomUUID } from 'node:crypto';
import { type Answer, grant, grantArguments, grantTogether, openBudget } from '../support/acts.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import { later, travelTo } from '../support/clock.js';
import { atOnce, tally } from '../support/crowd.js';
import { call, useDatabase } from '../support/database.js';
import { reconcile } from '../support/reconcile.js';
import { somebodyWaits } from '../support/waiting.js';

const ALONE = { answer: null, failed: null };
const NOON = '2026-11-22T12:00:00Z';

const db = useDatabase();
beforeEach(() => travelTo(db, NOON));
afterEach(() => reconcile(db));

/** A desk whose budget is open already: only such grants may share a commit. */
async function anOpenDesk(settings?: Parameters<typeof aDesk>[1]): Promise<Desk> {
  const desk = await aDesk(db, settings);
  await openBudget(db.runtime, desk);
  return desk;
}

const ofTwo = async (desk: Desk, key = randomUUID()) => [
  await grantArguments(db.runtime, desk, { key: '00000000-0000-4000-8000-000000000000' }),
  await grantArguments(db.runtime, desk, { key }),
];

describe('grants that share a commit', () => {
  it('are each answered as if they came alone, in the order in which they came', async () => {
    const desk = await anOpenDesk({ allottedMinor: 1_500 });
    const colleague = await aColleague(db, desk);
    await openBudget(db.runtime, colleague);
    const grants = await Promise.all([
      grantArguments(db.runtime, desk),
      grantArguments(db.runtime, colleague),
      grantArguments(db.runtime, desk),
    ]);
    const answers = await grantTogether(db.runtime, grants);
    expect(tally(answers.map((shared) => shared.answer!))).toEqual({ granted: 2, over_budget: 1 });
    expect(answers[1]!.answer).toMatchObject({ outcome: 'granted', budget: { spentMinor: 1_000 } });
  });

  it('do not take each other along when one of them fails', async () => {
    const desk = await anOpenDesk();
    const grants = [
      await grantArguments(db.runtime, desk),
      await grantArguments(db.runtime, desk, { policyRevision: 0 }),
      await grantArguments(db.runtime, desk, { amountMinor: -5 }),
    ];
    const answers = await grantTogether(db.runtime, grants);
    expect(answers.map((shared) => shared.failed)).toEqual([null, 'AM001', '23514']);
    expect(answers[0]!.answer).toMatchObject({ outcome: 'granted' });
  });

  it('are sent back to be decided alone when a budget has to be opened first', async () => {
    const closed = await aDesk(db);
    const turned = await anOpenDesk();
    await travelTo(db, '2026-12-01T00:00:00Z');
    const grants = [await grantArguments(db.runtime, closed), await grantArguments(db.runtime, turned)];
    expect(await grantTogether(db.runtime, grants)).toEqual([ALONE, ALONE]);
  });

  it('answer a repeated key with its first answer', async () => {
    const desk = await anOpenDesk();
    const key = randomUUID();
    const first = await grant(db, desk, { key });
    const [shared] = await grantTogether(db.runtime, [await grantArguments(db.runtime, desk, { key })]);
    expect(shared!.answer).toEqual({ ...first, replay: true });
  });

  it('do not wait crosswise for a duplicate of one of them that came another way', async () => {
    const desk = await anOpenDesk();
    const grants = await ofTwo(desk);
    const holder = await db.owner.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM budget WHERE employee_id = $1 FOR NO KEY UPDATE', [desk.giver.id]);
    const together = grantTogether(db.runtime, grants);
    await somebodyWaits(db);
    const alone = call<Answer>(db.runtime, 'grant_gesture', grants[1]);
    await somebodyWaits(db, 2);
    await holder.query('COMMIT');
    holder.release();
    const [shared, single] = await Promise.all([together, alone]);
    expect(single.gestureId).toBe(shared[1]!.answer!.gestureId);
  });

  it('cross each other and duplicates on their way without a deadlock', async () => {
    const desk = await anOpenDesk({ allottedMinor: 100_000 });
    const desks = [desk, ...(await Promise.all([1, 2, 3].map(() => aColleague(db, desk))))];
    for (const each of desks) await openBudget(db.runtime, each);
    const grants = await Promise.all(
      Array.from({ length: 40 }, (_, i) => grantArguments(db.runtime, desks[i % desks.length]!)),
    );
    const results = await atOnce(db, 32, async (client, i) =>
      i % 2
        ? grantTogether(client, i % 4 === 1 ? grants : grants.toReversed())
        : [{ answer: await call<Answer>(client, 'grant_gesture', grants[(i * 7) % grants.length]), failed: null }],
    );
    const answers = results.flat();
    expect(answers.filter((shared) => shared.failed !== null)).toEqual([]);
    expect(new Set(answers.map((shared) => shared.answer!.gestureId)).size).toBe(grants.length);
  });

  it('are sent back when the period turns while they wait', async () => {
    const desk = await anOpenDesk({ allottedMinor: 5_000 });
    await travelTo(db, later('2026-12-01T00:00:00Z', -1));
    const grants = await ofTwo(desk);
    const holder = await db.owner.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM budget WHERE employee_id = $1 FOR NO KEY UPDATE', [desk.giver.id]);
    const together = grantTogether(db.runtime, grants);
    await somebodyWaits(db);
    await travelTo(db, '2026-12-01T00:00:00Z');
    await holder.query('COMMIT');
    holder.release();
    expect(await together).toEqual([ALONE, ALONE]);
  });
});
