import {
  type Answer,
  ask,
  budgetById,
  entriesOf,
  expireRequests,
  grant,
  grantArguments,
  openBudget,
  reverse,
  settle,
  stateOf,
} from '../support/acts.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import { later, travelTo } from '../support/clock.js';
import { atOnce, tally } from '../support/crowd.js';
import { call, sqlStateOf, useDatabase } from '../support/database.js';
import { reconcile } from '../support/reconcile.js';
import { somebodyWaits } from '../support/waiting.js';

const NOON = '2026-11-22T12:00:00Z';
const AFTER_AN_HOUR = later(NOON, 60 * 60);
const LAST_SECOND = '2026-11-30T23:59:59Z';
const DECEMBER = '2026-12-01T00:00:00Z';

const db = useDatabase();
beforeEach(() => travelTo(db, NOON));
afterEach(() => reconcile(db));

/** Keeps the giver's budget locked while others queue up behind it. */
async function whileLocked(desk: Desk, meanwhile: () => Promise<void>): Promise<void> {
  const holder = await db.owner.connect();
  await holder.query('BEGIN');
  await holder.query('SELECT FROM budget WHERE employee_id = $1 FOR NO KEY UPDATE', [desk.giver.id]);
  await meanwhile();
  await holder.query('COMMIT');
  holder.release();
}

describe('one request, answered by everybody at the same moment', () => {
  it.each([1, 2, 3, 4])('is settled exactly once (try %d)', async () => {
    const desk = await aDesk(db, { allottedMinor: 30_000 });
    const requests = await Promise.all(Array.from({ length: 8 }, () => ask(db, desk)));
    await travelTo(db, later(AFTER_AN_HOUR, -1));
    const time = travelTo(db, AFTER_AN_HOUR);
    const answers = await atOnce(db, 40, async (client, i) => {
      const { gestureId } = requests[i % 8]!;
      const act = Math.floor(i / 8);
      if (act === 0) return { act: 'approve', ...(await settle(client, desk.head, gestureId, 'approve')) };
      if (act === 1) return { act: 'refuse', ...(await settle(client, desk.head, gestureId, 'refuse')) };
      if (act === 2) return { act: 'reverse', ...(await reverse(client, desk.head, gestureId)) };
      if (act === 3) return { act: 'approve', ...(await settle(client, desk.head, gestureId, 'approve')) };
      return { act: 'expire', outcome: String(await expireRequests(client)), gestureId };
    });
    await time;
    await expireRequests(db.runtime);
    for (const { gestureId } of requests) {
      const won = answers.filter((a) => a.gestureId === gestureId && ['granted', 'refused'].includes(a.outcome));
      const undone = answers.some((a) => a.gestureId === gestureId && a.outcome === 'reversed');
      const state = await stateOf(db, gestureId);
      expect(won.length).toBe(state === 'expired' ? 0 : 1);
      expect(state).toBe(undone ? 'reversed' : (won[0]?.outcome ?? 'expired'));
    }
    expect(await openBudget(db.runtime, desk)).toMatchObject({ heldMinor: 0 });
  });

  it('is swept by many at a time without waiting crosswise', async () => {
    const desk = await aDesk(db);
    const desks = await Promise.all(Array.from({ length: 12 }, () => aColleague(db, desk)));
    await Promise.all(desks.flatMap((each) => [ask(db, each), ask(db, each)]));
    await travelTo(db, AFTER_AN_HOUR);
    const swept = await atOnce(db, 24, async (client, i) =>
      i % 3 ? expireRequests(client) : grant(db, desks[i % 12]!).then(() => 0),
    );
    expect(swept.reduce((sum, n) => sum + n)).toBeLessThanOrEqual(24);
    expect(await expireRequests(db.runtime)).toBe(0);
  });
});

describe('the sweep of expired requests', () => {
  it('takes budgets in the order of the people, as grants that share a commit do', async () => {
    const desk = await aDesk(db);
    const people = [desk, await aColleague(db, desk)].toSorted((a, b) => (a.giver.id < b.giver.id ? -1 : 1));
    // the later person's budget is the older one: the order of the budgets would be the other way round
    for (const each of people.toReversed()) await ask(db, each);
    const last = await openBudget(db.runtime, people[1]!);
    await travelTo(db, AFTER_AN_HOUR);
    let sweep: Promise<number> = Promise.resolve(0);
    await whileLocked(people[0]!, async () => {
      sweep = expireRequests(db.runtime);
      await somebodyWaits(db);
      const isFree = await db.owner.query('SELECT FROM budget WHERE id = $1 FOR NO KEY UPDATE SKIP LOCKED', [last.id]);
      expect(isFree.rowCount).toBe(1);
    });
    expect(await sweep).toBeGreaterThanOrEqual(2);
  });
});

describe('when the period turns under a crowd', () => {
  it('the new budget is opened and carried over once', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000, carryOverCapMinor: 2_000 });
    const november = await openBudget(db.runtime, desk);
    await travelTo(db, DECEMBER);
    const opened = await atOnce(db, 48, (client) => openBudget(client, desk));
    expect(new Set(opened.map((budget) => budget.id)).size).toBe(1);
    expect(opened[0]).toMatchObject({ from: '2026-12-01', allottedMinor: 7_000 });
    expect((await entriesOf(db, november.id)).map((entry) => entry.kind)).toEqual(['open', 'carry_out', 'lapse']);
  });

  it('everybody who waited across midnight gives out of the new one', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000 });
    const november = await openBudget(db.runtime, desk);
    await travelTo(db, LAST_SECOND);
    const calls = await Promise.all(Array.from({ length: 24 }, () => grantArguments(db.runtime, desk)));
    let answers: Promise<Answer[]> = Promise.resolve([]);
    await whileLocked(desk, async () => {
      answers = atOnce(db, 24, (client, i) => call<Answer>(client, 'grant_gesture', calls[i]));
      await somebodyWaits(db, 24);
      await travelTo(db, DECEMBER);
    });
    expect(tally(await answers)).toEqual({ granted: 5, over_budget: 19 });
    expect(await budgetById(db.runtime, november.id)).toMatchObject({ closed: true, spentMinor: 0 });
  });

  it('colleagues, reversals and approvals cross it together', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000, carryOverCapMinor: 1_000, envelopeMinor: 1_000_000 });
    const desks = [desk, ...(await Promise.all(Array.from({ length: 5 }, () => aColleague(db, desk))))];
    await travelTo(db, LAST_SECOND);
    const given = await Promise.all(desks.map((each) => grant(db, each)));
    const held = await Promise.all(desks.map((each) => ask(db, each)));
    const bare = await Promise.all(desks.map((each) => ask(db, each, { amountMinor: 9_000 })));
    await travelTo(db, DECEMBER);
    const answers = await atOnce(db, 36, async (client, i) => {
      const of = i % desks.length;
      const act = Math.floor(i / desks.length);
      if (act === 0) return reverse(client, desk.head, given[of]!.gestureId);
      if (act === 1) return settle(client, desk.head, held[of]!.gestureId, 'approve');
      if (act === 2) return settle(client, desk.head, bare[of]!.gestureId, 'approve');
      if (act === 3) return reverse(client, desk.head, bare[of]!.gestureId);
      return grant(db, desks[of]!);
    });
    expect(answers).toHaveLength(36);
    expect(tally(answers.slice(0, 18))).toEqual({ reversed: 6, granted: 12 });
  });
});

describe('somebody who waits for the lock', () => {
  it('and is deactivated meanwhile gives nothing', async () => {
    const desk = await aDesk(db);
    await openBudget(db.runtime, desk);
    let state: Promise<string> = Promise.resolve('');
    await whileLocked(desk, async () => {
      state = sqlStateOf(grant(db, desk));
      await somebodyWaits(db);
      await db.owner.query('UPDATE employee SET active = false WHERE id = $1', [desk.giver.id]);
    });
    expect(await state).toBe('AM002');
  });

  it('for an option that is paused meanwhile has to decide again', async () => {
    const desk = await aDesk(db);
    await openBudget(db.runtime, desk);
    let state: Promise<string> = Promise.resolve('');
    await whileLocked(desk, async () => {
      state = sqlStateOf(grant(db, desk));
      await somebodyWaits(db);
      await db.owner.query(`INSERT INTO option_pause (department_id, option_id, reason) VALUES ($1, $2, 'sold out')`, [
        desk.department.id,
        desk.policy.optionIds[0],
      ]);
    });
    expect(await state).toBe('AM001');
  });

  it('never gives anything once the deactivation is known, however many try', async () => {
    const desk = await aDesk(db, { allottedMinor: 1_000_000 });
    let gone = false;
    const lateGrants = await atOnce(db, 16, async (client) => {
      let late = 0;
      for (let tries = 0; tries < 20; tries += 1) {
        const knewBefore = gone;
        const args = await grantArguments(client, desk);
        const answer = await call<Answer>(client, 'grant_gesture', args).catch((error: { code?: string }) => {
          if (error.code !== 'AM002') throw error;
        });
        if (knewBefore && answer) late += 1;
        if (tries === 5 && !gone) {
          await db.owner.query('UPDATE employee SET active = false WHERE id = $1', [desk.giver.id]);
          gone = true;
        }
      }
      return late;
    });
    expect(lateGrants.reduce((sum, n) => sum + n)).toBe(0);
  });
});
