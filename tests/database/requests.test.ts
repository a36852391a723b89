import { randomUUID } from 'node:crypto';
import { ask, budgetById, entriesOf, expireRequests, grant, openBudget, settle, stateOf } from '../support/acts.js';
import { aColleague, aDesk } from '../support/builders.js';
import { later, travelTo } from '../support/clock.js';
import { useDatabase } from '../support/database.js';
import { reconcile } from '../support/reconcile.js';

const NOON = '2026-11-22T12:00:00Z';
const HOUR = 60 * 60;
const AFTER_AN_HOUR = later(NOON, HOUR);
const DECEMBER = '2026-12-01T00:00:00Z';

const db = useDatabase();
beforeEach(() => travelTo(db, NOON));
afterEach(() => reconcile(db));

const kindsOf = async (budgetId: string): Promise<string[]> =>
  (await entriesOf(db, budgetId)).map((entry) => entry.kind);

describe('a request', () => {
  it('holds its money, which nobody else can give meanwhile', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000 });
    const request = await ask(db, desk, { amountMinor: 4_500 });
    expect(request).toMatchObject({ outcome: 'awaiting', voucher: null, budget: { heldMinor: 4_500, spentMinor: 0 } });
    expect(new Date(request.expiresAt!)).toEqual(new Date(AFTER_AN_HOUR));
    expect(await grant(db, desk)).toMatchObject({ code: 'over_budget', remainingMinor: 500 });
  });

  it('is not made when the gesture needs nobody', async () => {
    const desk = await aDesk(db);
    expect(await grant(db, desk, { requestApproval: true })).toMatchObject({ outcome: 'granted' });
  });

  it('waits without a hold when the budget does not have the money', async () => {
    const desk = await aDesk(db, { allottedMinor: 500 });
    expect(await grant(db, desk, { requestApproval: true })).toMatchObject({
      outcome: 'awaiting',
      budget: { heldMinor: 0, allottedMinor: 500 },
    });
  });
});

describe('an approval', () => {
  it('gives what was held, with a code', async () => {
    const desk = await aDesk(db, { allottedMinor: 8_000 });
    const request = await ask(db, desk, { amountMinor: 7_000 });
    expect(await settle(db.runtime, desk.head, request.gestureId, 'approve')).toMatchObject({
      outcome: 'granted',
      voucher: { code: expect.any(String) },
      budget: { spentMinor: 7_000, heldMinor: 0 },
    });
    expect(await entriesOf(db, request.budget.id)).toEqual([
      { kind: 'open', allotted: 8_000, spent: 0, held: 0 },
      { kind: 'hold', allotted: 0, spent: 0, held: 7_000 },
      { kind: 'post', allotted: 0, spent: 7_000, held: -7_000 },
    ]);
  });

  it("is nobody's who asked", async () => {
    const desk = await aDesk(db);
    const request = await ask(db, desk);
    expect(await settle(db.runtime, desk.giver, request.gestureId, 'approve')).toMatchObject({
      outcome: 'own_request',
    });
    expect(await stateOf(db, request.gestureId)).toBe('awaiting');
  });

  it('settles once: later answers are told the state', async () => {
    const desk = await aDesk(db);
    const request = await ask(db, desk);
    await settle(db.runtime, desk.head, request.gestureId, 'refuse');
    expect(await settle(db.runtime, desk.head, request.gestureId, 'approve')).toEqual({
      outcome: 'already_settled',
      gestureId: request.gestureId,
      state: 'refused',
    });
  });

  it('gives the first answer again under its key', async () => {
    const desk = await aDesk(db);
    const request = await ask(db, desk);
    const key = randomUUID();
    const first = await settle(db.runtime, desk.head, request.gestureId, 'approve', { key });
    expect(await settle(db.runtime, desk.head, request.gestureId, 'approve', { key })).toEqual({
      ...first,
      replay: true,
    });
    expect(await settle(db.runtime, desk.head, request.gestureId, 'refuse', { key })).toEqual({
      outcome: 'key_reused',
    });
  });

  it('tops the budget up by what is missing, out of the envelope', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000, envelopeMinor: 9_000, envelopeRule: 'stop' });
    const request = await ask(db, desk, { amountMinor: 8_000 });
    expect(await settle(db.runtime, desk.head, request.gestureId, 'approve')).toMatchObject({
      outcome: 'granted',
      budget: { allottedMinor: 8_000, spentMinor: 8_000 },
    });
    expect(await entriesOf(db, request.budget.id)).toContainEqual({
      kind: 'top_up',
      allotted: 3_000,
      spent: 0,
      held: 0,
    });
  });

  it('is refused where the envelope stops, and nothing changes', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000, envelopeMinor: 7_000, envelopeRule: 'stop' });
    const request = await ask(db, desk, { amountMinor: 8_000 });
    const before = await openBudget(db.runtime, desk);
    expect(await settle(db.runtime, desk.head, request.gestureId, 'approve')).toMatchObject({
      outcome: 'envelope_exceeded',
      remainingMinor: 2_000,
      amountMinor: 3_000,
      currency: 'EUR',
    });
    expect(await openBudget(db.runtime, desk)).toEqual(before);
    expect(await stateOf(db, request.gestureId)).toBe('awaiting');
  });

  it('goes beyond the envelope where the plan only warns', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000, envelopeMinor: 5_000, envelopeRule: 'warn' });
    const request = await ask(db, desk, { amountMinor: 8_000 });
    expect(await settle(db.runtime, desk.head, request.gestureId, 'approve')).toMatchObject({ outcome: 'granted' });
  });

  it('takes what expired requests held before it asks the envelope', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000, envelopeMinor: 5_000, envelopeRule: 'stop' });
    await ask(db, desk, { amountMinor: 5_000, holdMinutes: 30 });
    const second = await ask(db, desk, { amountMinor: 4_000 });
    await travelTo(db, later(NOON, HOUR / 2));
    expect(await settle(db.runtime, desk.head, second.gestureId, 'approve')).toMatchObject({
      outcome: 'granted',
      budget: { allottedMinor: 5_000, spentMinor: 4_000, heldMinor: 0 },
    });
  });

  it('after the period turned gives what the closed budget still holds', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000, carryOverCapMinor: 5_000, holdMinutes: 10_080 });
    await travelTo(db, '2026-11-30T20:00:00Z');
    const request = await ask(db, desk, { amountMinor: 3_000, holdMinutes: 10_080 });
    await travelTo(db, DECEMBER);
    expect(await openBudget(db.runtime, desk)).toMatchObject({ allottedMinor: 7_000 });
    expect(await settle(db.runtime, desk.head, request.gestureId, 'approve')).toMatchObject({ outcome: 'granted' });
    expect(await budgetById(db.runtime, request.budget.id)).toMatchObject({ spentMinor: 3_000, heldMinor: 0 });
  });

  it('after the period turned takes what was never held out of the open budget', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000 });
    await travelTo(db, '2026-11-30T20:00:00Z');
    const request = await ask(db, desk, { amountMinor: 6_000, holdMinutes: 10_080 });
    await travelTo(db, DECEMBER);
    expect(await settle(db.runtime, desk.head, request.gestureId, 'approve')).toMatchObject({
      outcome: 'granted',
      budget: { from: '2026-12-01', allottedMinor: 6_000, spentMinor: 6_000 },
    });
  });
});

describe('a refusal by the head', () => {
  it('gives the held money back', async () => {
    const desk = await aDesk(db);
    const request = await ask(db, desk, { amountMinor: 7_000 });
    expect(await settle(db.runtime, desk.head, request.gestureId, 'refuse')).toMatchObject({
      outcome: 'refused',
      budget: { heldMinor: 0, spentMinor: 0 },
    });
    expect(await kindsOf(request.budget.id)).toEqual(['open', 'hold', 'release']);
  });
});

describe('a request whose time is over', () => {
  it('ends with the minute, and not a second before', async () => {
    const desk = await aDesk(db);
    const request = await ask(db, desk);
    await travelTo(db, later(NOON, HOUR - 1));
    await expireRequests(db.runtime);
    expect(await stateOf(db, request.gestureId)).toBe('awaiting');
    await travelTo(db, AFTER_AN_HOUR);
    await expireRequests(db.runtime);
    expect(await stateOf(db, request.gestureId)).toBe('expired');
  });

  it('can be approved to its last second', async () => {
    const desk = await aDesk(db);
    const request = await ask(db, desk);
    await travelTo(db, later(AFTER_AN_HOUR, -1));
    expect(await settle(db.runtime, desk.head, request.gestureId, 'approve')).toMatchObject({ outcome: 'granted' });
  });

  it('cannot be approved any more, and its money comes back at once', async () => {
    const desk = await aDesk(db);
    const request = await ask(db, desk);
    await travelTo(db, AFTER_AN_HOUR);
    expect(await settle(db.runtime, desk.head, request.gestureId, 'approve')).toMatchObject({
      outcome: 'already_settled',
      state: 'expired',
      budget: { heldMinor: 0 },
    });
  });

  it('blocks no money until somebody sweeps', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000 });
    const request = await ask(db, desk, { amountMinor: 5_000 });
    await travelTo(db, AFTER_AN_HOUR);
    expect(await grant(db, desk, { amountMinor: 5_000 })).toMatchObject({ outcome: 'granted' });
    expect(await stateOf(db, request.gestureId)).toBe('expired');
  });

  it('frees what it held before the period turns, so that it can be carried over', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000, carryOverCapMinor: 5_000 });
    await ask(db, desk, { amountMinor: 5_000 });
    await travelTo(db, DECEMBER);
    expect(await openBudget(db.runtime, desk)).toMatchObject({ allottedMinor: 10_000, heldMinor: 0 });
  });

  it('lapses when its period was closed before', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000, carryOverCapMinor: 5_000 });
    await travelTo(db, '2026-11-30T23:30:00Z');
    const request = await ask(db, desk, { amountMinor: 5_000 });
    await travelTo(db, DECEMBER);
    await openBudget(db.runtime, desk);
    await travelTo(db, later(DECEMBER, HOUR));
    await expireRequests(db.runtime);
    expect(await kindsOf(request.budget.id)).toEqual(['open', 'hold', 'release', 'lapse']);
    expect(await budgetById(db.runtime, request.budget.id)).toMatchObject({ allottedMinor: 0, heldMinor: 0 });
  });

  it('is swept together with everybody else’s', async () => {
    const desk = await aDesk(db);
    await travelTo(db, AFTER_AN_HOUR);
    await expireRequests(db.runtime);
    for (const each of [desk, await aColleague(db, desk), await aColleague(db, desk)]) await ask(db, each);
    await travelTo(db, later(AFTER_AN_HOUR, HOUR));
    expect(await expireRequests(db.runtime)).toBe(3);
    expect(await expireRequests(db.runtime)).toBe(0);
  });
});
