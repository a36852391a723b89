import { randomUUID } from 'node:crypto';
import { grant, reverse } from '../support/acts.js';
import { aColleague, aDesk, anEmployee, type Desk } from '../support/builders.js';
import { later, travelTo } from '../support/clock.js';
import { atOnce, tally } from '../support/crowd.js';
import { call, sqlStateOf, useDatabase } from '../support/database.js';
import { liveEvents } from '../support/live-events.js';
import { reconcile } from '../support/reconcile.js';
import { redeem } from '../support/vouchers.js';

const NOON = '2026-11-22T12:00:00Z';
/** A code given at noon is good for 30 days, to the end of the last. */
const LAST_SECOND = '2026-12-22T23:59:59Z';
const ITS_END = '2026-12-23T00:00:00Z';

const db = useDatabase();
beforeEach(() => travelTo(db, NOON));
afterEach(() => reconcile(db));

/** A desk whose options are amounts of money. */
const aTill = (): Promise<Desk> =>
  aDesk(db, { shapes: Array.from({ length: 5 }, () => ({ kind: 'money_later' })), allottedMinor: 100_000 });

interface VoucherFacts {
  state: string;
  face_minor: number;
  redeemed_minor: number;
  divisible: boolean;
  employee_id: string;
}

async function voucherOf(gestureId: string): Promise<VoucherFacts> {
  const { rows } = await db.owner.query<VoucherFacts>(
    'SELECT state, face_minor, redeemed_minor, divisible, employee_id FROM voucher WHERE gesture_id = $1',
    [gestureId],
  );
  return rows[0]!;
}

describe('a code', () => {
  it('is good for what was given; money may be used in parts', async () => {
    const [desk, till] = [await aDesk(db), await aTill()];
    const [treat, money] = [await grant(db, desk), await grant(db, till, { amountMinor: 5_000 })];
    expect(await voucherOf(treat.gestureId)).toEqual({
      state: 'issued',
      face_minor: 1_000,
      redeemed_minor: 0,
      divisible: false,
      employee_id: desk.giver.id,
    });
    expect(await voucherOf(money.gestureId)).toMatchObject({ face_minor: 5_000, divisible: true });
  });

  it('is opened once, by whom it was given to', async () => {
    const { gestureId } = await grant(db, await aDesk(db));
    expect(await call(db.runtime, 'open_voucher', { p_gesture: gestureId })).toBe(true);
    expect(await voucherOf(gestureId)).toMatchObject({ state: 'opened' });
    expect(await call(db.runtime, 'open_voucher', { p_gesture: gestureId })).toBe(false);
  });

  it('ends with its last day, and is not opened after it', async () => {
    const desk = await aDesk(db);
    const [used, late] = [await grant(db, desk), await grant(db, desk)];
    await travelTo(db, LAST_SECOND);
    expect(await redeem(db.runtime, desk.giver, used.gestureId)).toMatchObject({ outcome: 'redeemed' });
    await travelTo(db, ITS_END);
    expect(await call(db.runtime, 'open_voucher', { p_gesture: late.gestureId })).toBe(false);
    expect(await redeem(db.runtime, desk.giver, late.gestureId)).toMatchObject({
      outcome: 'voucher_not_redeemable',
      state: 'expired',
    });
  });

  it('is ended by the sweep, a partly used one too', async () => {
    const till = await aTill();
    const [unused, part] = [await grant(db, till), await grant(db, till, { amountMinor: 5_000 })];
    await redeem(db.runtime, till.giver, part.gestureId, { amountMinor: 2_000 });
    await travelTo(db, ITS_END);
    expect(await call<number>(db.runtime, 'expire_vouchers')).toBeGreaterThanOrEqual(2);
    expect(await voucherOf(unused.gestureId)).toMatchObject({ state: 'expired' });
    expect(await voucherOf(part.gestureId)).toMatchObject({ state: 'expired', redeemed_minor: 2_000 });
    expect(await call<number>(db.runtime, 'expire_vouchers')).toBe(0);
  });
});

describe('a redemption', () => {
  it('takes a code once, and says the same again under the same key', async () => {
    const desk = await aDesk(db);
    const { gestureId } = await grant(db, desk);
    const key = randomUUID();
    const first = await redeem(db.runtime, desk.giver, gestureId, { key });
    expect(first).toMatchObject({ outcome: 'redeemed', amountMinor: 1_000, state: 'redeemed', redeemedMinor: 1_000 });
    expect(await redeem(db.runtime, desk.giver, gestureId, { key })).toEqual({ ...first, replay: true });
    expect(await redeem(db.runtime, desk.giver, gestureId)).toMatchObject({
      outcome: 'voucher_not_redeemable',
      state: 'redeemed',
    });
  });

  it('takes money in parts, never more than is left', async () => {
    const till = await aTill();
    const { gestureId } = await grant(db, till, { amountMinor: 5_000 });
    expect(await redeem(db.runtime, till.giver, gestureId, { amountMinor: 2_000 })).toMatchObject({
      state: 'opened',
      redeemedMinor: 2_000,
    });
    expect(await redeem(db.runtime, till.giver, gestureId, { amountMinor: 3_001 })).toMatchObject({
      outcome: 'voucher_amount_exceeded',
      remainingMinor: 3_000,
    });
    expect(await redeem(db.runtime, till.giver, gestureId)).toMatchObject({ amountMinor: 3_000, state: 'redeemed' });
  });

  it('of a part of what is used as a whole is refused by the table itself', async () => {
    const desk = await aDesk(db);
    const { gestureId } = await grant(db, desk);
    expect(await sqlStateOf(redeem(db.runtime, desk.giver, gestureId, { amountMinor: 500 }))).toBe('23514');
  });

  it('happens in any department, by its staff and its head, and by nobody who has left', async () => {
    const [gate, hotel] = [await aDesk(db), await aDesk(db)];
    const [first, second, third] = [await grant(db, gate), await grant(db, gate), await grant(db, gate)];
    expect(await redeem(db.runtime, hotel.giver, first.gestureId)).toMatchObject({ outcome: 'redeemed' });
    expect(await redeem(db.runtime, hotel.head, second.gestureId)).toMatchObject({ outcome: 'redeemed' });
    const left = await anEmployee(db, hotel.department, { active: false });
    expect(await sqlStateOf(redeem(db.runtime, left, third.gestureId))).toBe('AM002');
    const elsewhere = { ...hotel.giver, departmentId: gate.department.id };
    expect(await sqlStateOf(redeem(db.runtime, elsewhere, third.gestureId))).toBe('AM005');
    const { rows } = await db.owner.query(
      'SELECT department_id, redeemed_by FROM voucher_redemption WHERE gesture_id = $1',
      [first.gestureId],
    );
    expect(rows).toEqual([{ department_id: hotel.department.id, redeemed_by: hotel.giver.id }]);
  });

  it('is never changed nor taken back, by whoever owns the table', async () => {
    const desk = await aDesk(db);
    const { gestureId } = await grant(db, desk);
    await redeem(db.runtime, desk.giver, gestureId);
    expect(await sqlStateOf(db.owner.query('UPDATE voucher_redemption SET amount_minor = 1'))).toBe('42501');
    expect(await sqlStateOf(db.owner.query('DELETE FROM voucher_redemption'))).toBe('42501');
    expect(await sqlStateOf(db.owner.query('TRUNCATE voucher_redemption'))).toBe('42501');
  });

  it('of a part already blocks the reversal; a reversal voids the code', async () => {
    const till = await aTill();
    const [part, undone] = [await grant(db, till, { amountMinor: 5_000 }), await grant(db, till)];
    await redeem(db.runtime, till.giver, part.gestureId, { amountMinor: 1 });
    expect(await reverse(db.runtime, till.head, part.gestureId)).toMatchObject({
      outcome: 'not_reversible',
      cause: 'voucher_redeemed',
    });
    await reverse(db.runtime, till.head, undone.gestureId);
    expect(await redeem(db.runtime, till.giver, undone.gestureId)).toMatchObject({
      outcome: 'voucher_not_redeemable',
      state: 'cancelled',
    });
  });
});

describe('the stream', () => {
  it('tells whoever gave it, and their head, what becomes of a code', async () => {
    const till = await aTill();
    const { gestureId: subject } = await grant(db, till, { amountMinor: 5_000 });
    await call(db.runtime, 'open_voucher', { p_gesture: subject });
    await redeem(db.runtime, till.head, subject, { amountMinor: 1_000 });
    await redeem(db.runtime, till.head, subject);
    const told = { kind: 'voucher', employee: till.giver.id, subject };
    expect(await liveEvents(db, till.department.id, 'voucher')).toEqual([told, told, told]);
  });
});

describe('everybody at once', () => {
  it('32 desks take one code once', async () => {
    const desk = await aDesk(db);
    const desks = [desk, await aColleague(db, desk), await aDesk(db)];
    const { gestureId } = await grant(db, desk);
    const answers = await atOnce(db, 32, (client, i) => redeem(client, desks[i % 3]!.giver, gestureId));
    expect(tally(answers)).toEqual({ redeemed: 1, voucher_not_redeemable: 31 });
  });

  it('parts never add up to more than the face', async () => {
    const till = await aTill();
    const { gestureId } = await grant(db, till, { amountMinor: 5_000 });
    const parts = Array.from({ length: 32 }, (_, i) => 300 + (i % 4) * 200);
    const answers = await atOnce(db, parts.length, (client, i) =>
      redeem(client, till.giver, gestureId, { amountMinor: parts[i]! }),
    );
    const taken = answers.reduce((sum, a) => sum + (a.outcome === 'redeemed' ? a.amountMinor! : 0), 0);
    const { redeemed_minor: redeemed } = await voucherOf(gestureId);
    expect(redeemed).toBe(taken);
    expect(taken).toBeLessThanOrEqual(5_000);
    // nobody was turned away who would still have fitted at the end
    const refused = parts.filter((_, i) => answers[i]!.outcome !== 'redeemed');
    expect(5_000 - taken).toBeLessThan(Math.min(...refused));
  });

  it.each([1, 2, 3])('undoing against taking: one of them (try %d)', async () => {
    const desk = await aDesk(db);
    const gestures = await Promise.all(Array.from({ length: 8 }, () => grant(db, desk)));
    const answers = await atOnce(db, 24, (client, i) => {
      const { gestureId } = gestures[i % 8]!;
      if (i < 8) return reverse(client, desk.head, gestureId);
      return i < 16
        ? redeem(client, desk.giver, gestureId)
        : call<number>(client, 'expire_vouchers').then(() => ({ outcome: 'swept' }));
    });
    const { reversed = 0, redeemed = 0, not_reversible: kept = 0, voucher_not_redeemable: voided = 0 } = tally(answers);
    expect([reversed + redeemed, kept, voided]).toEqual([8, redeemed, reversed]);
  });

  it('taking at the very end of the last day against the sweep', async () => {
    const desk = await aDesk(db);
    const gestures = await Promise.all(Array.from({ length: 6 }, () => grant(db, desk)));
    await travelTo(db, later(ITS_END, -1));
    const time = travelTo(db, ITS_END);
    await atOnce(db, 12, async (client, i) =>
      i < 6
        ? redeem(client, desk.giver, gestures[i]!.gestureId)
        : { outcome: String(await call<number>(client, 'expire_vouchers')) },
    );
    await time;
    await call<number>(db.runtime, 'expire_vouchers');
    for (const { gestureId } of gestures) {
      expect(['redeemed', 'expired']).toContain((await voucherOf(gestureId)).state);
    }
  });
});
