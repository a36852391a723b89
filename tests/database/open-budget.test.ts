import { budgetById, entriesOf, grant, openBudget } from '../support/acts.js';
import { aColleague, aDesk, aPlan } from '../support/builders.js';
import { travelTo } from '../support/clock.js';
import { useDatabase } from '../support/database.js';
import { reconcile } from '../support/reconcile.js';
import { somebodyWaits } from '../support/waiting.js';

const NOVEMBER = '2026-11-22T12:00:00Z';
const DECEMBER = '2026-12-01T00:00:00Z';

const db = useDatabase();
beforeEach(() => travelTo(db, NOVEMBER));
afterEach(() => reconcile(db));

const envelopeOf = async (departmentId: string) => {
  const { rows } = await db.owner.query<{ allotted: number; spent: number; from: string }>(
    `SELECT allotted_minor AS allotted, spent_minor AS spent, period_from AS "from" FROM budget
     WHERE department_id = $1 AND employee_id IS NULL ORDER BY period_from`,
    [departmentId],
  );
  return rows;
};

describe('a budget', () => {
  it('is opened by its first use, in the period of the local day', async () => {
    const almaty = await aDesk(db, { timeZone: 'Asia/Almaty', period: 'day' });
    await travelTo(db, '2026-11-22T19:30:00Z');
    expect(await openBudget(db.runtime, almaty)).toMatchObject({ from: '2026-11-23', to: '2026-11-23' });
  });

  it('is opened once by 32 at a time', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000 });
    const opened = await Promise.all(Array.from({ length: 32 }, () => openBudget(db.runtime, desk)));
    expect(new Set(opened.map((budget) => budget.id)).size).toBe(1);
    expect(await envelopeOf(desk.department.id)).toMatchObject([{ spent: 5_000 }]);
  });

  it('is the same to the last moment of its period', async () => {
    const desk = await aDesk(db);
    const november = await openBudget(db.runtime, desk);
    await travelTo(db, '2026-11-30T23:59:59.999999Z');
    expect(await openBudget(db.runtime, desk)).toEqual(november);
    await travelTo(db, DECEMBER);
    expect(await openBudget(db.runtime, desk)).toMatchObject({ from: '2026-12-01', to: '2026-12-31' });
  });

  it('is never older than the newest, whatever the clock says', async () => {
    const desk = await aDesk(db);
    await travelTo(db, DECEMBER);
    const december = await openBudget(db.runtime, desk);
    await travelTo(db, NOVEMBER);
    expect(await openBudget(db.runtime, desk)).toEqual(december);
  });

  it('is opened for somebody who left without any money', async () => {
    const desk = await aDesk(db);
    await db.owner.query('UPDATE employee SET active = false WHERE id = $1', [desk.giver.id]);
    expect(await openBudget(db.runtime, desk)).toMatchObject({ allottedMinor: 0 });
  });
});

describe('when the period turns', () => {
  it('carries what is left up to the cap and lets the rest lapse, as entries on both sides', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000, carryOverCapMinor: 1_500 });
    const november = (await grant(db, desk, { amountMinor: 2_000 })).budget;
    await travelTo(db, DECEMBER);
    const december = await openBudget(db.runtime, desk);
    expect(december).toMatchObject({ allottedMinor: 6_500, spentMinor: 0 });
    expect(await entriesOf(db, november.id)).toEqual([
      { kind: 'open', allotted: 5_000, spent: 0, held: 0 },
      { kind: 'grant', allotted: 0, spent: 2_000, held: 0 },
      { kind: 'carry_out', allotted: -1_500, spent: 0, held: 0 },
      { kind: 'lapse', allotted: -1_500, spent: 0, held: 0 },
    ]);
    expect(await entriesOf(db, december.id)).toEqual([
      { kind: 'open', allotted: 5_000, spent: 0, held: 0 },
      { kind: 'carry_in', allotted: 1_500, spent: 0, held: 0 },
    ]);
    expect(await budgetById(db.runtime, november.id)).toMatchObject({ closed: true, allottedMinor: 2_000 });
  });

  it.each([
    ['nothing is left', 5_000, 9_000, ['open', 'grant']],
    ['less than the cap is left', 4_000, 9_000, ['open', 'grant', 'carry_out']],
    ['nothing may be carried', 4_000, 0, ['open', 'grant', 'lapse']],
  ])('writes only what moves: %s', async (_, amountMinor, carryOverCapMinor, kinds) => {
    const desk = await aDesk(db, { allottedMinor: 5_000, carryOverCapMinor });
    const { budget } = await grant(db, desk, { amountMinor });
    await travelTo(db, DECEMBER);
    await openBudget(db.runtime, desk);
    expect((await entriesOf(db, budget.id)).map((entry) => entry.kind)).toEqual(kinds);
  });

  it('carries once over months in which nobody gave anything', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000, carryOverCapMinor: 1_500 });
    await openBudget(db.runtime, desk);
    await travelTo(db, '2027-03-05T12:00:00Z');
    expect(await openBudget(db.runtime, desk)).toMatchObject({ from: '2027-03-01', allottedMinor: 6_500 });
  });

  it('follows a plan that changed its period, without sharing a day with the budget before', async () => {
    const desk = await aDesk(db);
    await openBudget(db.runtime, desk);
    await aPlan(db, desk.department, { period: 'week', effectiveFrom: NOVEMBER });
    const colleague = await aColleague(db, desk);
    expect(await openBudget(db.runtime, colleague)).toMatchObject({ from: '2026-11-16', to: '2026-11-22' });
    expect(await openBudget(db.runtime, desk)).toMatchObject({ from: '2026-11-01', to: '2026-11-30' });
    await travelTo(db, DECEMBER);
    expect(await openBudget(db.runtime, desk)).toMatchObject({ from: '2026-12-01', to: '2026-12-06' });
  });
});

describe('whoever waits for the lock across midnight', () => {
  it('lands in the new period', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000 });
    const november = await openBudget(db.runtime, desk);
    await travelTo(db, '2026-11-30T23:59:59Z');
    const holder = await db.owner.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM budget WHERE id = $1 FOR NO KEY UPDATE', [november.id]);
    const waiting = grant(db, desk);
    await somebodyWaits(db);
    await travelTo(db, DECEMBER);
    await holder.query('COMMIT');
    holder.release();
    expect((await waiting).budget).toMatchObject({ from: '2026-12-01', allottedMinor: 5_000, spentMinor: 1_000 });
    expect(await budgetById(db.runtime, november.id)).toMatchObject({ closed: true, spentMinor: 0 });
  });

  it('lands there even when the very first budget was opened meanwhile', async () => {
    const desk = await aDesk(db);
    await travelTo(db, '2026-11-30T23:59:59Z');
    const first = await db.runtime.connect();
    await first.query('BEGIN');
    await openBudget(first, desk);
    const waiting = grant(db, desk);
    await somebodyWaits(db);
    await travelTo(db, DECEMBER);
    await first.query('COMMIT');
    first.release();
    expect((await waiting).budget).toMatchObject({ from: '2026-12-01', spentMinor: 1_000 });
  });
});

describe('the envelope', () => {
  it('allots to the first and less to the next once it stops', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000, envelopeMinor: 7_000, envelopeRule: 'stop' });
    expect(await openBudget(db.runtime, desk)).toMatchObject({ allottedMinor: 5_000 });
    expect(await openBudget(db.runtime, await aColleague(db, desk))).toMatchObject({ allottedMinor: 2_000 });
    expect(await openBudget(db.runtime, await aColleague(db, desk))).toMatchObject({ allottedMinor: 0 });
    expect(await envelopeOf(desk.department.id)).toMatchObject([{ allotted: 7_000, spent: 7_000 }]);
  });

  it('allots in full and shows by how much it is overdrawn where the plan only warns', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000, envelopeMinor: 7_000, envelopeRule: 'warn' });
    await openBudget(db.runtime, desk);
    expect(await openBudget(db.runtime, await aColleague(db, desk))).toMatchObject({ allottedMinor: 5_000 });
    expect(await envelopeOf(desk.department.id)).toMatchObject([{ allotted: 7_000, spent: 10_000 }]);
  });

  it('starts afresh with the period, and what was carried over costs it nothing', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000, carryOverCapMinor: 5_000 });
    await openBudget(db.runtime, desk);
    await travelTo(db, DECEMBER);
    await openBudget(db.runtime, desk);
    expect(await envelopeOf(desk.department.id)).toMatchObject([
      { from: '2026-11-01', spent: 5_000 },
      { from: '2026-12-01', spent: 5_000 },
    ]);
  });
});
