import type { Page } from '@amends/shared/contract/common.js';
import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import type {
  ListedVoucher,
  RedemptionAnswer,
  VoucherAtDesk,
  VoucherSummary,
} from '@amends/shared/contract/voucher.js';
import { WRONG_CODES_MAX } from '@amends/shared/limits.js';
import { useApp } from '../support/app.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import type { Answer, Client } from '../support/client.js';
import { letTimeRun, travelTo } from '../support/clock.js';
import { anOfficer } from '../support/company.js';
import { aGesture, type Either, everyPage, oneKey, reverse } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';

const app = useApp();
let gate: Desk;
let hotel: Desk;

const aTill = (): Promise<Desk> =>
  aDesk(app.db, { allottedMinor: 100_000, shapes: Array.from({ length: 5 }, () => ({ kind: 'money' })) });

beforeAll(async () => {
  gate = await aTill();
  hotel = await aDesk(app.db, { allottedMinor: 100_000 });
});
afterEach(async () => {
  await letTimeRun(app.db);
  await reconcile(app.db);
});

const look = (client: Client, code: string): Promise<Answer<Either<VoucherAtDesk>>> =>
  client.get(`/api/vouchers/${encodeURIComponent(code)}`);

const redeem = (
  client: Client,
  code: string,
  body: object = {},
  headers?: Record<string, string>,
): Promise<Answer<Either<RedemptionAnswer>>> =>
  client.post(`/api/vouchers/${encodeURIComponent(code)}/redemptions`, body, headers);

const codeOf = ({ gesture }: GestureAnswer): string => gesture.voucher!.code;

const DAY_MS = 24 * 60 * 60 * 1000;
const daysFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

describe('the redemption desk', () => {
  it('learns from another department’s code all that it needs, however it is typed', async () => {
    const given = await aGesture(app, gate, { amountMinor: 5_000, customer: { reference: '14C', name: 'Vera' } });
    const code = codeOf(given);
    const desk = await app.as(hotel.giver);
    const { status, body } = await look(desk, code);
    expect(status).toBe(200);
    expect(body).toEqual({
      code,
      state: 'issued',
      refusal: null,
      option: { id: given.gesture.option.id, title: 'Meal', kind: 'money', handOver: 'Meal' },
      department: { id: gate.department.id, name: 'Gate' },
      customerName: 'Vera',
      issuedAt: expect.any(String),
      validUntil: given.gesture.voucher!.validUntil,
      faceMinor: 5_000,
      redeemedMinor: 0,
      remainingMinor: 5_000,
      currency: 'EUR',
      divisible: true,
      redemptions: [],
    });
    const link = `https://the-long-name-of-a-house.and-of-its-department.amends.example.com${given.gesture.pagePath}?lang=ru`;
    for (const typed of [code.toLowerCase(), code.replace('-', ' '), `Код ${code}`, link, given.gesture.pagePath!]) {
      expect((await look(desk, typed)).body).toEqual(body);
    }
  });

  it('takes a part, says who took it where, and what is left; the giver sees it too', async () => {
    const given = await aGesture(app, gate, { amountMinor: 5_000 });
    const desk = await app.as(hotel.giver);
    const { status, body } = await redeem(desk, codeOf(given), { amountMinor: 2_000 });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      redemption: { amountMinor: 2_000, by: { id: hotel.giver.id }, department: { id: hotel.department.id } },
      voucher: { state: 'opened', redeemedMinor: 2_000, remainingMinor: 3_000, refusal: null },
    });
    expect(body.voucher.redemptions).toEqual([body.redemption]);
    const { body: gesture } = await (await app.as(gate.giver)).get(`/api/gestures/${given.gesture.id}`);
    expect(gesture).toMatchObject({
      voucher: { state: 'opened', faceMinor: 5_000, redeemedMinor: 2_000, divisible: true },
      can: { reverse: false },
    });
    const more = await redeem(desk, codeOf(given), { amountMinor: 3_001 });
    expect([more.status, more.body]).toMatchObject([
      422,
      { code: 'voucher_amount_exceeded', remainingMinor: 3_000, amountMinor: 3_001, currency: 'EUR' },
    ]);
    const undone = await reverse(await app.as(gate.head), given.gesture.id);
    expect(undone.body).toMatchObject({ code: 'not_reversible', cause: 'voucher_redeemed' });
  });

  it('takes what is left, once; the same key says the same again', async () => {
    const code = codeOf(await aGesture(app, gate, { amountMinor: 5_000 }));
    const desk = await app.as(hotel.head);
    await redeem(desk, code, { amountMinor: 1_000 });
    const key = oneKey();
    const first = await redeem(desk, code, {}, key);
    expect(first.body).toMatchObject({ redemption: { amountMinor: 4_000 }, voucher: { refusal: 'redeemed' } });
    const again = await redeem(desk, code, {}, key);
    expect(again.text).toBe(first.text);
    expect(again.headers['idempotent-replay']).toBe('true');
    const other = await redeem(desk, code);
    expect([other.status, other.body.code, other.body['state']]).toEqual([409, 'voucher_not_redeemable', 'redeemed']);
    expect((await look(desk, code)).body.redemptions.map(({ amountMinor }) => amountMinor)).toEqual([4_000, 1_000]);
  });

  it('says the same again of a part, whatever was taken afterwards', async () => {
    const code = codeOf(await aGesture(app, gate, { amountMinor: 5_000 }));
    const desk = await app.as(hotel.giver);
    const key = oneKey();
    const first = await redeem(desk, code, { amountMinor: 1_000 }, key);
    await redeem(desk, code);
    expect((await redeem(desk, code, { amountMinor: 1_000 }, key)).text).toBe(first.text);
  });

  it('takes as a whole what is no amount', async () => {
    const code = codeOf(await aGesture(app, hotel));
    const desk = await app.as(gate.giver);
    const part = await redeem(desk, code, { amountMinor: 400 });
    expect([part.status, part.body.code]).toEqual([400, 'invalid_request']);
    expect((await redeem(desk, code, { amountMinor: 1_000 })).body.voucher.state).toBe('redeemed');
  });

  it('is told calmly what is over or void', async () => {
    const [late, void_] = [await aGesture(app, hotel), await aGesture(app, hotel)];
    await reverse(await app.as(hotel.giver), void_.gesture.id);
    const desk = await app.as(gate.giver);
    expect((await look(desk, codeOf(void_))).body.refusal).toBe('cancelled');
    expect((await redeem(desk, codeOf(void_))).body).toMatchObject({ state: 'cancelled' });
    await travelTo(app.db, late.gesture.voucher!.validUntil);
    expect((await look(desk, codeOf(late))).body).toMatchObject({ state: 'expired', refusal: 'expired' });
    expect((await redeem(desk, codeOf(late))).body).toMatchObject({
      code: 'voucher_not_redeemable',
      state: 'expired',
    });
  });

  it('32 desks take one code once', async () => {
    const code = codeOf(await aGesture(app, hotel));
    const desks = await Promise.all([gate.giver, gate.head, hotel.giver, hotel.head].map((person) => app.as(person)));
    const answers = await Promise.all(Array.from({ length: 32 }, (_, i) => redeem(desks[i % 4]!, code)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === 'voucher_not_redeemable')).toHaveLength(31);
  });

  it('lets nobody guess: after too many unknown codes also the right one has to wait, for this person alone', async () => {
    const code = codeOf(await aGesture(app, hotel));
    const guesser = await app.as((await aColleague(app.db, hotel)).giver);
    for (let i = 0; i < WRONG_CODES_MAX; i += 1) expect((await look(guesser, 'AAAA-AAAA')).status).toBe(404);
    const { status, body, headers } = await look(guesser, code);
    expect([status, body.code]).toEqual([429, 'too_many_attempts']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect((await redeem(guesser, code)).status).toBe(429);
    expect((await look(await app.as(hotel.giver), code)).status).toBe(200);
  });
});

describe('a department’s codes', () => {
  let till: Desk;
  let head: Client;
  let used: GestureAnswer;
  let part: GestureAnswer;
  let wasted: GestureAnswer;

  const SUMMARY = (): string => `/api/departments/${till.department.id}/vouchers/summary`;
  const LIST = (): string => `/api/departments/${till.department.id}/vouchers`;

  // each code is good for 30 days
  beforeAll(async () => {
    till = await aTill();
    await travelTo(app.db, daysFromNow(-60));
    wasted = await aGesture(app, till, { amountMinor: 3_000 });
    part = await aGesture(app, till, { amountMinor: 2_000 });
    head = await app.as(till.head);
    await redeem(head, codeOf(part), { amountMinor: 500 });
    await travelTo(app.db, daysFromNow(-27));
    await aGesture(app, till, { amountMinor: 1_100 });
    await travelTo(app.db, daysFromNow(0));
    await aGesture(app, till, { amountMinor: 2_200 });
    used = await aGesture(app, till, { amountMinor: 900 });
    await redeem(head, codeOf(used));
    const undone = await aGesture(app, till);
    await reverse(await app.as(till.giver), undone.gesture.id);
  });

  it('show what is owed, what ends soon, what was wasted on which option, and what was used', async () => {
    const { body } = await head.get<VoucherSummary>(SUMMARY());
    expect(body).toEqual({
      departmentId: till.department.id,
      currency: 'EUR',
      outstanding: { count: 2, minor: 3_300 },
      expiringSoon: { count: 1, minor: 1_100, withinDays: 7 },
      wasted: {
        count: 2,
        minor: 4_500,
        days: 90,
        byOption: [{ optionId: till.policy.optionIds[0], title: 'Meal', count: 2, minor: 4_500, issued: 2 }],
      },
      redeemed: { count: 2, minor: 1_400, days: 90 },
    });
  });

  it('add up to what finance’s ledger says is open', async () => {
    const finance = await app.as(await anOfficer(app.db, 'finance'));
    const { body } = await finance.get<{ byCurrency: { openVouchersMinor: number }[] }>(
      `/api/ledger/totals?departmentId=${till.department.id}`,
    );
    expect(body.byCurrency.map(({ openVouchersMinor }) => openVouchersMinor)).toEqual([3_300]);
    expect((await finance.get<VoucherSummary>(SUMMARY())).body.outstanding.minor).toBe(3_300);
  });

  it('are listed newest first, page by page, and by state', async () => {
    const all = await everyPage<ListedVoucher>(head, LIST(), 2);
    expect(all.map(({ faceMinor, redeemedMinor, state }) => [faceMinor, redeemedMinor, state])).toEqual([
      [1_000, 0, 'cancelled'],
      [900, 900, 'redeemed'],
      [2_200, 0, 'issued'],
      [1_100, 0, 'issued'],
      [2_000, 500, 'expired'],
      [3_000, 0, 'expired'],
    ]);
    expect(all[5]).toEqual({
      code: codeOf(wasted),
      state: 'expired',
      gestureId: wasted.gesture.id,
      gestureNumber: wasted.gesture.number,
      employee: { id: till.giver.id, name: 'Aigul' },
      option: { id: till.policy.optionIds[0], title: 'Meal', kind: 'money' },
      issuedAt: expect.any(String),
      validUntil: wasted.gesture.voucher!.validUntil,
      faceMinor: 3_000,
      redeemedMinor: 0,
      currency: 'EUR',
      divisible: true,
    });
    const { body } = await head.get<Page<ListedVoucher>>(`${LIST()}?state=expired`);
    expect(body.items.map(({ code }) => code)).toEqual([codeOf(part), codeOf(wasted)]);
    expect((await head.get<Page<ListedVoucher>>(`${LIST()}?state=lost`)).status).toBe(400);
  });
});
