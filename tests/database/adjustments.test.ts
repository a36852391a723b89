import { randomUUID } from 'node:crypto';
import { ask, entriesOf, grant, openBudget, stateOf } from '../support/acts.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import { later, travelTo } from '../support/clock.js';
import { sqlStateOf, useDatabase } from '../support/database.js';
import { adjust, changeOverride, changePlan, endService, envelopesOf } from '../support/money.js';
import { reconcile } from '../support/reconcile.js';

const NOVEMBER = '2026-11-22T12:00:00Z';
const DECEMBER = '2026-12-01T00:00:00Z';

const db = useDatabase();
beforeEach(() => travelTo(db, NOVEMBER));
afterEach(() => reconcile(db));

const auditOf = async ({ department }: Desk): Promise<string[]> => {
  const { rows } = await db.owner.query<{ subject: string }>(
    'SELECT subject FROM audit_event WHERE department_id = $1 ORDER BY id',
    [department.id],
  );
  return rows.map(({ subject }) => subject);
};

describe('an adjustment', () => {
  it('moves money out of the envelope and back, as entries with a reason and an author', async () => {
    const desk = await aDesk(db);
    const { id } = await openBudget(db.runtime, desk);
    await adjust(db.runtime, desk, { [desk.giver.id]: 2_500 });
    const answer = await adjust(db.runtime, desk, { [desk.giver.id]: -4_000 });
    expect(answer).toMatchObject({ outcome: 'adjusted', budgets: [{ budget: { allottedMinor: 8_500, seq: 3 } }] });
    expect(await entriesOf(db, id)).toMatchObject([
      { kind: 'open' },
      { kind: 'top_up', allotted: 2_500 },
      { kind: 'withdraw', allotted: -4_000 },
    ]);
    expect(await envelopesOf(db, desk.department)).toMatchObject([{ spent: 8_500 }]);
    expect(await auditOf(desk)).toEqual(['budget', 'budget']);
  });

  it('never goes below what is given or held, and says how much that is', async () => {
    const desk = await aDesk(db);
    await grant(db, desk, { amountMinor: 3_000 });
    await ask(db, desk, { amountMinor: 2_000 });
    const refused = await adjust(db.runtime, desk, { [desk.giver.id]: -5_001 });
    expect(refused).toMatchObject({ outcome: 'below_committed', committedMinor: 5_000 });
    expect(await adjust(db.runtime, desk, { [desk.giver.id]: -5_000 })).toMatchObject({ outcome: 'adjusted' });
  });

  it('takes what an expired request still held', async () => {
    const desk = await aDesk(db);
    const { gestureId } = await ask(db, desk, { amountMinor: 8_000, holdMinutes: 10 });
    await travelTo(db, later(NOVEMBER, 601));
    expect(await adjust(db.runtime, desk, { [desk.giver.id]: -10_000 })).toMatchObject({ outcome: 'adjusted' });
    expect(await stateOf(db, gestureId)).toBe('expired');
  });

  it('stops at the envelope where the plan says so, and changes nothing then', async () => {
    const desk = await aDesk(db, { envelopeMinor: 15_000, envelopeRule: 'stop' });
    await openBudget(db.runtime, desk);
    const refused = await adjust(db.runtime, desk, { [desk.giver.id]: 5_001 });
    expect(refused).toMatchObject({ outcome: 'envelope_exceeded', remainingMinor: 5_000 });
    expect(await openBudget(db.runtime, desk)).toMatchObject({ allottedMinor: 10_000, seq: 1 });
    expect(await adjust(db.runtime, desk, { [desk.giver.id]: 5_000 })).toMatchObject({ outcome: 'adjusted' });
  });

  it('may always give back, even to an envelope that was overdrawn while it only warned', async () => {
    const desk = await aDesk(db, { envelopeMinor: 4_000 });
    await openBudget(db.runtime, desk);
    await changePlan(db.runtime, desk, { envelopeMinor: 4_000, envelopeRule: 'stop' });
    expect(await adjust(db.runtime, desk, { [desk.giver.id]: -500 })).toMatchObject({ outcome: 'adjusted' });
  });

  it('is all or nothing for many, and a move needs no envelope', async () => {
    const desk = await aDesk(db, { envelopeMinor: 20_000, envelopeRule: 'stop' });
    const colleague = await aColleague(db, desk);
    await openBudget(db.runtime, desk);
    await openBudget(db.runtime, colleague);
    const move = (amount: number) =>
      adjust(db.runtime, desk, { [desk.giver.id]: -amount, [colleague.giver.id]: amount });
    expect(await move(10_001)).toMatchObject({ outcome: 'below_committed' });
    expect(await move(6_000)).toMatchObject({ outcome: 'adjusted' });
    expect(await openBudget(db.runtime, colleague)).toMatchObject({ allottedMinor: 16_000 });
    expect(await envelopesOf(db, desk.department)).toMatchObject([{ spent: 20_000 }]);
  });

  it('answers its key again and acts once', async () => {
    const desk = await aDesk(db);
    await openBudget(db.runtime, desk);
    const key = randomUUID();
    const first = await adjust(db.runtime, desk, { [desk.giver.id]: 100 }, key);
    expect(await adjust(db.runtime, desk, { [desk.giver.id]: 100 }, key)).toEqual({ ...first, replay: true });
    expect(await adjust(db.runtime, desk, { [desk.giver.id]: 200 }, key)).toEqual({ outcome: 'key_reused' });
  });

  it('opens nothing: without a budget of this period it is refused', async () => {
    const desk = await aDesk(db);
    expect(await sqlStateOf(adjust(db.runtime, desk, { [desk.giver.id]: 100 }))).toBe('AM003');
    await openBudget(db.runtime, desk);
    await travelTo(db, DECEMBER);
    expect(await sqlStateOf(adjust(db.runtime, desk, { [desk.giver.id]: 100 }))).toBe('AM003');
  });

  it('moves between envelopes of two lengths when the plan has changed its period', async () => {
    const desk = await aDesk(db, { period: 'year' });
    const colleague = await aColleague(db, desk);
    await openBudget(db.runtime, desk);
    await changePlan(db.runtime, desk, { period: 'month', allottedMinor: 1_000 });
    await openBudget(db.runtime, colleague);
    await adjust(db.runtime, desk, { [desk.giver.id]: -3_000, [colleague.giver.id]: 3_000 });
    expect(await envelopesOf(db, desk.department)).toMatchObject([
      { from: '2026-01-01', spent: 7_000 },
      { from: '2026-11-01', spent: 4_000 },
    ]);
  });

  it('gives carried money back as well, and the books still close', async () => {
    const desk = await aDesk(db, { carryOverCapMinor: 10_000 });
    await openBudget(db.runtime, desk);
    await travelTo(db, DECEMBER);
    await openBudget(db.runtime, desk);
    await adjust(db.runtime, desk, { [desk.giver.id]: -15_000 });
    expect((await envelopesOf(db, desk.department)).map(({ spent }) => spent)).toEqual([10_000, -5_000]);
  });
});

describe('a new plan', () => {
  it('moves the open budgets and the envelope now, as far down as they can go', async () => {
    const desk = await aDesk(db);
    const colleague = await aColleague(db, desk);
    await grant(db, desk, { amountMinor: 8_000 });
    await openBudget(db.runtime, colleague);
    const answer = await changePlan(db.runtime, desk, { allottedMinor: 4_000, envelopeMinor: 50_000 });
    expect(answer.effect).toMatchObject({ openBudgets: 2, changedBudgets: 2, changeMinor: -8_000, cappedBudgets: 1 });
    expect(await openBudget(db.runtime, desk)).toMatchObject({ allottedMinor: 8_000 });
    expect(await openBudget(db.runtime, colleague)).toMatchObject({ allottedMinor: 4_000 });
    expect(await envelopesOf(db, desk.department)).toMatchObject([{ allotted: 50_000, spent: 12_000 }]);
    expect(await auditOf(desk)).toEqual(['budget_plan']);
  });

  it('is refused as a whole when its envelope is too small for what it gives', async () => {
    const desk = await aDesk(db);
    await openBudget(db.runtime, desk);
    const plan = { allottedMinor: 20_000, envelopeMinor: 15_000, envelopeRule: 'stop' } as const;
    expect(await changePlan(db.runtime, desk, plan)).toMatchObject({ outcome: 'envelope_exceeded' });
    expect(await envelopesOf(db, desk.department)).toMatchObject([{ allotted: 1_000_000, spent: 10_000 }]);
    const { rows } = await db.owner.query('SELECT FROM budget_plan WHERE department_id = $1', [desk.department.id]);
    expect(rows).toHaveLength(1);
  });

  it('waits for the next period where that is meant', async () => {
    const desk = await aDesk(db, { timeZone: 'Asia/Almaty' });
    await openBudget(db.runtime, desk);
    const { effect } = await changePlan(db.runtime, desk, { allottedMinor: 3_000 }, 'next_period');
    expect(new Date(effect!.effectiveFrom).toISOString()).toBe('2026-11-30T19:00:00.000Z');
    expect(effect).toMatchObject({ openBudgets: 1, changedBudgets: 0 });
    expect(await openBudget(db.runtime, desk)).toMatchObject({ allottedMinor: 10_000 });
    await travelTo(db, '2026-11-30T19:00:00Z');
    expect(await openBudget(db.runtime, desk)).toMatchObject({ allottedMinor: 3_000, from: '2026-12-01' });
  });

  it('with another period leaves open budgets to their end, and the books close over the turn', async () => {
    const desk = await aDesk(db, { carryOverCapMinor: 2_000 });
    const colleague = await aColleague(db, desk);
    await grant(db, desk, { amountMinor: 1_000 });
    const { effect } = await changePlan(db.runtime, desk, {
      period: 'week',
      allottedMinor: 700,
      carryOverCapMinor: 500,
    });
    expect(effect).toMatchObject({ openBudgets: 1, changedBudgets: 0 });
    await openBudget(db.runtime, colleague);
    await travelTo(db, DECEMBER);
    expect(await openBudget(db.runtime, desk)).toMatchObject({
      from: '2026-12-01',
      to: '2026-12-06',
      allottedMinor: 1_200,
    });
    await adjust(db.runtime, desk, { [desk.giver.id]: 300 });
    await endService(db.runtime, desk);
  });
});

describe('an exception', () => {
  it('moves the open budget by the difference, and back when it ends', async () => {
    const desk = await aDesk(db);
    await openBudget(db.runtime, desk);
    await changeOverride(db.runtime, desk, { allotmentMinor: 25_000, until: '2026-12-31' });
    expect(await openBudget(db.runtime, desk)).toMatchObject({ allottedMinor: 25_000 });
    await changePlan(db.runtime, desk, { allottedMinor: 5_000 });
    expect(await openBudget(db.runtime, desk)).toMatchObject({ allottedMinor: 25_000 });
    await changeOverride(db.runtime, desk, null);
    expect(await openBudget(db.runtime, desk)).toMatchObject({ allottedMinor: 5_000 });
    expect(await auditOf(desk)).toEqual(['budget_override', 'budget_plan', 'budget_override']);
  });

  it('counts at the next opening, to its last day in the department’s zone', async () => {
    const desk = await aDesk(db, { timeZone: 'Asia/Almaty', period: 'day' });
    await changeOverride(db.runtime, desk, { allotmentMinor: 777, until: '2026-11-23' });
    await travelTo(db, '2026-11-23T18:59:59Z');
    expect(await openBudget(db.runtime, desk)).toMatchObject({ from: '2026-11-23', allottedMinor: 777 });
    await travelTo(db, '2026-11-23T19:00:00Z');
    expect(await openBudget(db.runtime, desk)).toMatchObject({ from: '2026-11-24', allottedMinor: 10_000 });
  });
});

describe('the end of a service', () => {
  it('ends what waits and gives back what is left', async () => {
    const desk = await aDesk(db);
    await grant(db, desk, { amountMinor: 3_000 });
    const { gestureId, budget } = await ask(db, desk, { amountMinor: 2_000 });
    const answer = await endService(db.runtime, desk);
    expect(answer).toMatchObject({ outcome: 'ended', returnedMinor: 7_000, endedRequests: 1 });
    expect(await stateOf(db, gestureId)).toBe('refused');
    expect((await entriesOf(db, budget.id)).map(({ kind }) => kind)).toEqual([
      'open',
      'grant',
      'hold',
      'release',
      'withdraw',
    ]);
    expect(await envelopesOf(db, desk.department)).toMatchObject([{ spent: 3_000 }]);
    const grants = await Promise.all([grant(db, desk)].map(sqlStateOf));
    expect(grants).toEqual(['AM002']);
  });

  it('works for somebody who never gave, and gives back what was carried over', async () => {
    const desk = await aDesk(db, { carryOverCapMinor: 10_000 });
    expect(await endService(db.runtime, await aColleague(db, desk))).toMatchObject({ returnedMinor: 0 });
    await openBudget(db.runtime, desk);
    await travelTo(db, DECEMBER);
    expect(await endService(db.runtime, desk)).toMatchObject({ returnedMinor: 10_000 });
  });

  it('at this desk only leaves the person active, and lets them give here no more', async () => {
    const desk = await aDesk(db);
    expect(await endService(db.runtime, desk, false)).toMatchObject({ returnedMinor: 0 });
    expect(await sqlStateOf(grant(db, desk))).toBe('AM005');
  });

  it('ends a request that waits since the period before', async () => {
    const desk = await aDesk(db);
    const { gestureId } = await ask(db, desk, { amountMinor: 2_000, holdMinutes: 10_080 });
    await travelTo(db, '2026-11-30T23:59:00Z');
    const late = await ask(db, desk, { amountMinor: 2_000, holdMinutes: 60 });
    await travelTo(db, '2026-12-01T00:10:00Z');
    expect(await endService(db.runtime, desk)).toMatchObject({ endedRequests: 1 });
    expect([await stateOf(db, gestureId), await stateOf(db, late.gestureId)]).toEqual(['expired', 'refused']);
  });
});
