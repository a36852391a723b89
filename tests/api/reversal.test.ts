import { OWN_REVERSAL_MINUTES } from '@amends/shared/limits.js';
import { entriesOf } from '../support/acts.js';
import { useApp } from '../support/app.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import { letTimeRun, travelTo } from '../support/clock.js';
import { aGesture, BIG, give, oneKey, reverse } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';
import { redeem } from '../support/vouchers.js';

const app = useApp();
let desk: Desk;

beforeEach(async () => {
  desk = await aDesk(app.db);
});
afterEach(async () => {
  await letTimeRun(app.db);
  await reconcile(app.db);
});

const minutesAfter = (moment: string, minutes: number): string =>
  new Date(Date.parse(moment) + minutes * 60_000).toISOString();

it('undoes one’s own gesture with a counter-entry and takes the code back', async () => {
  const client = await app.as(desk.giver);
  const { gesture } = (await give(client, desk)).body;
  const { status, body } = await reverse(client, gesture.id);
  expect(status).toBe(201);
  expect(body).toMatchObject({
    gesture: {
      state: 'reversed',
      reversal: { by: { id: desk.giver.id }, reason: 'wrong passenger' },
      voucher: { state: 'cancelled' },
      can: { reverse: false, logOutcome: false },
    },
    budget: { spentMinor: 0, remainingMinor: 10_000 },
    receipt: { seq: 3 },
  });
  const kinds = (await entriesOf(app.db, body.receipt.budgetId)).map(({ kind, spent }) => [kind, spent]);
  expect(kinds).toEqual([
    ['open', 0],
    ['grant', 1_000],
    ['reversal', -1_000],
  ]);
});

it('is one’s own for half an hour, then the head’s', async () => {
  const { gesture } = await aGesture(app, desk);
  await travelTo(app.db, minutesAfter(gesture.requestedAt, OWN_REVERSAL_MINUTES + 1));
  const late = await reverse(await app.as(desk.giver), gesture.id);
  expect(late).toMatchObject({ status: 409, body: { code: 'not_reversible', state: 'granted', cause: 'too_late' } });
  expect((await reverse(await app.as(desk.head), gesture.id)).status).toBe(201);
});

it('keeps a gesture whose code has been used, for the head too', async () => {
  const { gesture } = await aGesture(app, desk);
  await redeem(app.db.runtime, desk.head, gesture.id);
  for (const person of [desk.giver, desk.head]) {
    const { status, body } = await reverse(await app.as(person), gesture.id);
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'not_reversible', state: 'granted', cause: 'voucher_redeemed' });
  }
});

it('happens once', async () => {
  const client = await app.as(desk.giver);
  const { gesture } = await aGesture(app, desk);
  const key = oneKey();
  const first = await reverse(client, gesture.id, key);
  const again = await reverse(client, gesture.id, key);
  expect(again.text).toBe(first.text);
  expect(again.headers['idempotent-replay']).toBe('true');
  const second = await reverse(client, gesture.id);
  expect(second).toMatchObject({ status: 409, body: { code: 'not_reversible', state: 'reversed', cause: 'state' } });
});

it('answers the same again although an outcome was recorded later', async () => {
  const { gesture } = await aGesture(app, desk);
  const head = await app.as(desk.head);
  const key = oneKey();
  const first = await reverse(head, gesture.id, key);
  await head.post(`/api/gestures/${gesture.id}/outcomes`, { rating: 5 });
  expect((await reverse(head, gesture.id, key)).text).toBe(first.text);
});

it('does not exist for a colleague and for another department’s head', async () => {
  const { gesture } = await aGesture(app, desk);
  for (const stranger of [(await aColleague(app.db, desk)).giver, (await aDesk(app.db)).head]) {
    expect((await reverse(await app.as(stranger), gesture.id)).body.code).toBe('not_found');
  }
});

it('is not for a request that still waits', async () => {
  const { gesture } = await aGesture(app, desk, BIG);
  const { status, body } = await reverse(await app.as(desk.giver), gesture.id);
  expect([status, body.code, body['state']]).toEqual([409, 'not_reversible', 'awaiting']);
});

it.each([
  ['no reason', {}, 'missing'],
  ['an empty one', { reason: '' }, 'too_short'],
  ['blanks', { reason: '    ' }, 'not_as_expected'],
  ['two letters', { reason: 'ab' }, 'too_short'],
  ['a novel', { reason: 'a'.repeat(501) }, 'too_long'],
  ['a number', { reason: 12345 }, 'not_as_expected'],
])('needs a reason: %s will not do', async (_, body, problem) => {
  const { gesture } = await aGesture(app, desk);
  const client = await app.as(desk.giver);
  const answer = await client.post<{ fields: unknown }>(`/api/gestures/${gesture.id}/reversal`, body);
  expect([answer.status, answer.body.fields]).toEqual([400, [{ field: 'reason', problem }]]);
});

it('books what a closed period gave into the open one', async () => {
  const { gesture, receipt } = await aGesture(app, desk);
  await travelTo(app.db, minutesAfter(gesture.requestedAt, 40 * 24 * 60));
  const { status, body } = await reverse(await app.as(desk.head), gesture.id);
  expect(status).toBe(201);
  expect(body.receipt.budgetId).not.toBe(receipt.budgetId);
  expect(body.budget).toMatchObject({ allottedMinor: 11_000, remainingMinor: 11_000 });
});
