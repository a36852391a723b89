import type { Page } from '@amends/shared/contract/common.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { RequestBackground, WaitingRequest } from '@amends/shared/contract/waiting-request.js';
import { entriesOf } from '../support/acts.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { letTimeRun, later, travelTo } from '../support/clock.js';
import { aGesture, BIG, give, idsOf, oneKey, reverse, settle } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';

const app = useApp();
let desk: Desk;

beforeEach(async () => {
  desk = await aDesk(app.db);
});
afterEach(async () => {
  await letTimeRun(app.db);
  await reconcile(app.db);
});

it('approves: what was held is spent, and the code is there', async () => {
  const { gesture } = await aGesture(app, desk, BIG);
  const { status, body } = await settle(await app.as(desk.head), gesture.id, 'approve');
  expect(status).toBe(201);
  expect(body).toMatchObject({
    gesture: {
      state: 'granted',
      withinPolicy: false,
      voucher: { state: 'issued' },
      settlement: { by: { id: desk.head.id } },
    },
    budget: { spentMinor: 7_000, heldMinor: 0, remainingMinor: 3_000 },
  });
  expect((await entriesOf(app.db, body.receipt.budgetId)).map(({ kind }) => kind)).toEqual(['open', 'hold', 'post']);
});

it('refuses with a note: what was held is free again', async () => {
  const { gesture } = await aGesture(app, desk, BIG);
  const head = await app.as(desk.head);
  const { status, body } = await head.post(`/api/gestures/${gesture.id}/approval`, {
    decision: 'refuse',
    note: 'A lounge pass will do',
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    gesture: { state: 'refused', grantedAt: null, settlement: { note: 'A lounge pass will do' } },
    budget: { spentMinor: 0, heldMinor: 0, remainingMinor: 10_000 },
  });
  expect(body).not.toHaveProperty('gesture.voucher');
});

it('is given once: whoever comes second is told the state', async () => {
  const { gesture } = await aGesture(app, desk, BIG);
  const head = await app.as(desk.head);
  await settle(head, gesture.id, 'approve');
  const second = await settle(head, gesture.id, 'refuse');
  expect(second).toMatchObject({ status: 409, body: { code: 'already_settled', state: 'granted' } });
});

it('answers the same key the same, also after the gesture was undone', async () => {
  const { gesture } = await aGesture(app, desk, BIG);
  const head = await app.as(desk.head);
  const key = oneKey();
  const first = await settle(head, gesture.id, 'approve', key);
  await reverse(head, gesture.id);
  const again = await settle(head, gesture.id, 'approve', key);
  expect(again.text).toBe(first.text);
  expect(again.headers['idempotent-replay']).toBe('true');
  expect((await settle(head, gesture.id, 'refuse', key)).body.code).toBe('idempotency_key_reused');
});

it('is never one’s own', async () => {
  await app.db.owner.query(`INSERT INTO employee_role (employee_id, role, department_id) VALUES ($1, 'head', $2)`, [
    desk.giver.id,
    desk.department.id,
  ]);
  const { gesture } = await aGesture(app, desk, BIG);
  const own = await settle(await app.as(desk.giver), gesture.id, 'approve');
  expect(own).toMatchObject({ status: 403, body: { code: 'own_request' } });
  expect((await settle(await app.as(desk.head), gesture.id, 'approve')).status).toBe(201);
});

it('comes too late when the request has expired', async () => {
  const { gesture } = await aGesture(app, desk, BIG);
  await travelTo(app.db, later(gesture.expiresAt!, 1));
  const { status, body } = await settle(await app.as(desk.head), gesture.id, 'approve');
  expect([status, body.code, body['state']]).toEqual([409, 'already_settled', 'expired']);
});

it('beyond the budget tops it up out of the envelope', async () => {
  const { gesture } = await aGesture(app, desk, { amountMinor: 12_000, requestApproval: true });
  const { body } = await settle(await app.as(desk.head), gesture.id, 'approve');
  expect(body.budget).toMatchObject({ allottedMinor: 12_000, spentMinor: 12_000, remainingMinor: 0 });
});

it('stops where the envelope is empty, and the request goes on waiting', async () => {
  const poor = await aDesk(app.db, { envelopeMinor: 11_000, envelopeRule: 'stop' });
  const { gesture } = await aGesture(app, poor, { amountMinor: 12_000, requestApproval: true });
  const head = await app.as(poor.head);
  const { status, body } = await settle(head, gesture.id, 'approve');
  expect(status).toBe(422);
  expect(body).toMatchObject({ code: 'envelope_exceeded', remainingMinor: 1_000, amountMinor: 2_000, currency: 'EUR' });
  expect((await settle(head, gesture.id, 'refuse')).status).toBe(201);
});

it('waits in the head’s inbox, oldest first, until it is answered', async () => {
  const staff = await app.as(desk.giver);
  const [first, second] = [await give(staff, desk, BIG), await give(staff, desk, BIG)];
  const head = await app.as(desk.head);
  const inbox = async (): Promise<string[]> =>
    idsOf((await head.get<Page<Gesture>>('/api/approvals?state=waiting')).body.items);
  const asked = [first, second].map(({ body }) => body.gesture.id);
  expect(await inbox()).toEqual(asked);
  await settle(head, asked[0]!, 'refuse');
  expect(await inbox()).toEqual([asked[1]]);
});

describe('what there is to weigh', () => {
  const background = async (of: Desk): Promise<RequestBackground | undefined> => {
    const { body } = await (await app.as(of.head)).get<Page<WaitingRequest>>('/api/approvals');
    return body.items.at(-1)?.background;
  };

  it('is the money there is, what would need nobody, and what the customer was given besides', async () => {
    const customer = { reference: 'PNR 7KQ4' };
    await aGesture(app, desk, { customer });
    await aGesture(app, desk, { ...BIG, customer });
    expect(await background(desk)).toEqual({
      timeZone: 'UTC',
      authorityLimitMinor: 6_000,
      remainingMinor: 2_000,
      fromEnvelopeMinor: 0,
      envelopeLeftMinor: 990_000,
      envelopeStops: false,
      misfit: null,
      instead: { title: 'Meal', amountMinor: 1_000 },
      recent: [{ optionId: desk.policy.optionIds[0], optionTitle: 'Meal', state: 'granted', at: expect.any(String) }],
    });
  });

  it('says what the envelope would have to add', async () => {
    const poor = await aDesk(app.db, { envelopeMinor: 11_000, envelopeRule: 'stop' });
    await aGesture(app, poor, { amountMinor: 12_000, requestApproval: true });
    expect(await background(poor)).toMatchObject({
      remainingMinor: 10_000,
      fromEnvelopeMinor: 2_000,
      envelopeLeftMinor: 1_000,
      envelopeStops: true,
    });
  });

  it('says when the policy would not offer it any more', async () => {
    await aGesture(app, desk, BIG);
    await app.db.owner.query(
      `INSERT INTO option_pause (department_id, option_id, reason) VALUES ($1, $2, 'sold out')`,
      [desk.department.id, desk.policy.optionIds[0]],
    );
    expect(await background(desk)).toMatchObject({ misfit: 'option_paused', instead: { amountMinor: 1_000 } });
  });
});

it.each([
  ['no decision', {}, 'decision', 'missing'],
  ['another word', { decision: 'maybe' }, 'decision', 'not_one_of'],
  ['a long note', { decision: 'refuse', note: 'a'.repeat(1_001) }, 'note', 'too_long'],
])('does not take %s', async (_, said, field, problem) => {
  const { gesture } = await aGesture(app, desk, BIG);
  const head = await app.as(desk.head);
  const { status, body } = await head.post<{ fields: unknown }>(`/api/gestures/${gesture.id}/approval`, said);
  expect([status, body.fields]).toEqual([400, [{ field, problem }]]);
});
