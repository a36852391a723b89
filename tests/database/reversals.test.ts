import { randomUUID } from 'node:crypto';
import { ask, budgetById, entriesOf, grant, openBudget, OWN_MINUTES, reverse, settle } from '../support/acts.js';
import { aDesk } from '../support/builders.js';
import { later, travelTo } from '../support/clock.js';
import { useDatabase } from '../support/database.js';
import { reconcile } from '../support/reconcile.js';
import { redeem } from '../support/vouchers.js';
import { somebodyWaits } from '../support/waiting.js';

const NOON = '2026-11-22T12:00:00Z';
const DECEMBER = '2026-12-01T00:00:00Z';
const OWN = { withinMinutes: OWN_MINUTES };

const db = useDatabase();
beforeEach(() => travelTo(db, NOON));
afterEach(() => reconcile(db));

describe('a reversal', () => {
  it('brings the money back as an entry of its own and cancels the code', async () => {
    const desk = await aDesk(db);
    const gesture = await grant(db, desk);
    expect(await reverse(db.runtime, desk.giver, gesture.gestureId, OWN)).toMatchObject({
      outcome: 'reversed',
      budget: { spentMinor: 0, seq: 3 },
    });
    expect(await entriesOf(db, gesture.budget.id)).toEqual([
      { kind: 'open', allotted: 10_000, spent: 0, held: 0 },
      { kind: 'grant', allotted: 0, spent: 1_000, held: 0 },
      { kind: 'reversal', allotted: 0, spent: -1_000, held: 0 },
    ]);
    const { rows } = await db.owner.query('SELECT state FROM voucher WHERE gesture_id = $1', [gesture.gestureId]);
    expect(rows).toEqual([{ state: 'cancelled' }]);
  });

  it("is the giver's own for thirty minutes, and the head's for good", async () => {
    const desk = await aDesk(db);
    const [inTime, late] = [await grant(db, desk), await grant(db, desk)];
    await travelTo(db, later(NOON, OWN_MINUTES * 60));
    expect(await reverse(db.runtime, desk.giver, inTime.gestureId, OWN)).toMatchObject({ outcome: 'reversed' });
    await travelTo(db, later(NOON, OWN_MINUTES * 60 + 1));
    expect(await reverse(db.runtime, desk.giver, late.gestureId, OWN)).toEqual({
      outcome: 'not_reversible',
      gestureId: late.gestureId,
      state: 'granted',
      cause: 'too_late',
    });
    expect(await reverse(db.runtime, desk.head, late.gestureId)).toMatchObject({ outcome: 'reversed' });
  });

  it('counts the thirty minutes of an approved gesture from its approval', async () => {
    const desk = await aDesk(db);
    const request = await ask(db, desk);
    await travelTo(db, later(NOON, 50 * 60));
    await settle(db.runtime, desk.head, request.gestureId, 'approve');
    await travelTo(db, later(NOON, 70 * 60));
    expect(await reverse(db.runtime, desk.giver, request.gestureId, OWN)).toMatchObject({ outcome: 'reversed' });
  });

  it('never touches a gesture whose code was used', async () => {
    const desk = await aDesk(db);
    const { gestureId } = await grant(db, desk);
    expect(await redeem(db.runtime, desk.head, gestureId)).toMatchObject({ outcome: 'redeemed' });
    expect(await reverse(db.runtime, desk.head, gestureId)).toMatchObject({
      outcome: 'not_reversible',
      cause: 'voucher_redeemed',
    });
  });

  it('happens once', async () => {
    const desk = await aDesk(db);
    const { gestureId } = await grant(db, desk);
    const key = randomUUID();
    const first = await reverse(db.runtime, desk.giver, gestureId, { key });
    expect(await reverse(db.runtime, desk.giver, gestureId, { key })).toEqual({ ...first, replay: true });
    expect(await reverse(db.runtime, desk.head, gestureId)).toMatchObject({
      outcome: 'not_reversible',
      cause: 'state',
      state: 'reversed',
    });
  });

  it('is for gestures that were given only', async () => {
    const desk = await aDesk(db);
    const { gestureId } = await ask(db, desk);
    expect(await reverse(db.runtime, desk.head, gestureId)).toMatchObject({ cause: 'state', state: 'awaiting' });
  });
});

describe('a reversal after the period turned', () => {
  it('brings the money into the open period, as an entry of its own kind', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000 });
    const gesture = await grant(db, desk);
    await travelTo(db, DECEMBER);
    const december = await openBudget(db.runtime, desk);
    const closed = await budgetById(db.runtime, gesture.budget.id);
    expect(await reverse(db.runtime, desk.head, gesture.gestureId)).toMatchObject({
      outcome: 'reversed',
      budget: { id: december.id, allottedMinor: 6_000, spentMinor: 0 },
    });
    expect(await budgetById(db.runtime, gesture.budget.id)).toEqual(closed);
    expect(await entriesOf(db, december.id)).toContainEqual({
      kind: 'prior_reversal',
      allotted: 1_000,
      spent: 0,
      held: 0,
    });
  });

  it('opens the new period when it is the first to come', async () => {
    const desk = await aDesk(db, { allottedMinor: 5_000 });
    const gesture = await grant(db, desk);
    await travelTo(db, DECEMBER);
    expect(await reverse(db.runtime, desk.head, gesture.gestureId)).toMatchObject({
      budget: { from: '2026-12-01', allottedMinor: 6_000 },
    });
  });

  it('finds a gesture that its approval has moved there while the reversal waited', async () => {
    const desk = await aDesk(db, { allottedMinor: 500 });
    await travelTo(db, '2026-11-30T23:30:00Z');
    const request = await ask(db, desk);
    await travelTo(db, DECEMBER);
    const head = await db.runtime.connect();
    await head.query('BEGIN');
    await settle(head, desk.head, request.gestureId, 'approve');
    const undoing = reverse(db.runtime, desk.giver, request.gestureId, OWN);
    await somebodyWaits(db);
    await head.query('COMMIT');
    head.release();
    expect(await undoing).toMatchObject({ outcome: 'reversed', budget: { from: '2026-12-01', spentMinor: 0 } });
  });
});
