import { useApp } from '../support/app.js';
import { entriesOf } from '../support/acts.js';
import { aDesk } from '../support/builders.js';
import { BIG, give, oneKey, reverse, wish } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';

const app = useApp();
afterEach(() => reconcile(app.db));

const CODE = /^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/;

it('gives at once within the limits, with a code, the budget after it and a receipt', async () => {
  const desk = await aDesk(app.db);
  const { status, body } = await give(await app.as(desk.giver), desk, {
    amountMinor: 1_800,
    severity: 3,
    customer: { reference: 'AV 440', name: 'Ms Weber' },
    note: 'two hours\nat the gate',
    elapsedMs: 6_500,
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    gesture: {
      number: expect.stringMatching(/^G-\d+$/),
      state: 'granted',
      option: { id: desk.policy.optionIds[0], title: 'Meal', kind: 'treat' },
      amountMinor: 1_800,
      currency: 'EUR',
      category: { id: desk.policy.categoryId, name: 'Long wait' },
      severity: 3,
      customer: { reference: 'AV 440', name: 'Ms Weber' },
      note: 'two hours\nat the gate',
      elapsedMs: 6_500,
      withinPolicy: true,
      voucher: { code: expect.stringMatching(CODE), state: 'issued' },
      can: { reverse: true, logOutcome: true, approve: false },
    },
    budget: { allottedMinor: 10_000, spentMinor: 1_800, heldMinor: 0, remainingMinor: 8_200, state: 'healthy' },
    receipt: { seq: 2 },
  });
  expect(await entriesOf(app.db, body.receipt.budgetId)).toEqual([
    { kind: 'open', allotted: 10_000, spent: 0, held: 0 },
    { kind: 'grant', allotted: 0, spent: 1_800, held: 0 },
  ]);
});

it('reads back what it answered', async () => {
  const desk = await aDesk(app.db);
  const client = await app.as(desk.giver);
  const { gesture } = (await give(client, desk)).body;
  expect((await client.get(`/api/gestures/${gesture.id}`)).body).toEqual({ ...gesture, promises: [] });
});

it('takes the option’s amount and the category’s severity where nothing is said', async () => {
  const desk = await aDesk(app.db, { carriesCode: false });
  const { body } = await give(await app.as(desk.giver), desk);
  expect(body.gesture).toMatchObject({ amountMinor: 1_000, severity: 1 });
  expect(body.gesture).not.toHaveProperty('voucher');
});

it('asks for approval where that is wanted and needed, and holds the money meanwhile', async () => {
  const desk = await aDesk(app.db);
  const { status, body } = await give(await app.as(desk.giver), desk, BIG);
  expect(status).toBe(202);
  expect(body).toMatchObject({
    gesture: { state: 'awaiting', grantedAt: null, withinPolicy: false, can: { approve: false, reverse: false } },
    budget: { spentMinor: 0, heldMinor: 7_000, remainingMinor: 3_000 },
  });
  expect(body.gesture).not.toHaveProperty('voucher');
});

it('asks nobody where approval is wanted and not needed', async () => {
  const desk = await aDesk(app.db);
  const { status, body } = await give(await app.as(desk.giver), desk, { requestApproval: true });
  expect([status, body.gesture.state]).toEqual([201, 'granted']);
});

describe('the same key', () => {
  it('gives once and answers the same, also after the gesture was undone', async () => {
    const desk = await aDesk(app.db);
    const client = await app.as(desk.giver);
    const key = oneKey();
    const first = await give(client, desk, {}, key);
    await reverse(client, first.body.gesture.id);
    const again = await give(client, desk, {}, key);
    expect(again.status).toBe(201);
    expect(again.text).toBe(first.text);
    expect([first, again].map(({ headers }) => headers['idempotent-replay'])).toEqual([undefined, 'true']);
  });

  it('does not mind in which order the fields come', async () => {
    const desk = await aDesk(app.db);
    const client = await app.as(desk.giver);
    const key = oneKey();
    const { optionId, categoryId } = wish(desk);
    await client.post('/api/gestures', { optionId, categoryId }, key);
    const again = await client.post('/api/gestures', { categoryId, optionId }, key);
    expect([again.status, again.headers['idempotent-replay']]).toEqual([201, 'true']);
  });

  it('keeps a refusal although there is money now', async () => {
    const desk = await aDesk(app.db, { allottedMinor: 1_000 });
    const client = await app.as(desk.giver);
    const { gesture } = (await give(client, desk)).body;
    const key = oneKey();
    const refused = await give(client, desk, {}, key);
    expect(refused.body.code).toBe('over_budget');
    await reverse(client, gesture.id);
    const again = await give(client, desk, {}, key);
    expect(again.text).toBe(refused.text);
    expect([again.status, again.headers['idempotent-replay']]).toEqual([422, 'true']);
    expect((await give(client, desk)).status).toBe(201);
  });

  it('for something else is refused', async () => {
    const desk = await aDesk(app.db);
    const client = await app.as(desk.giver);
    const key = oneKey();
    const { gesture } = (await give(client, desk, {}, key)).body;
    const other = await give(client, desk, { amountMinor: 900 }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
    expect((await reverse(client, gesture.id, key)).body.code).toBe('idempotency_key_reused');
  });
});

it.each([
  ['', 'idempotency_key_missing'],
  ['42', 'idempotency_key_invalid'],
  ['00000000-0000-0000-0000-00000000000g', 'idempotency_key_invalid'],
])('refuses the key "%s" as %s', async (key, code) => {
  const desk = await aDesk(app.db);
  const { status, body } = await give(await app.as(desk.giver), desk, {}, { 'idempotency-key': key });
  expect([status, body.code]).toEqual([400, code]);
});

it('refuses a request without a key', async () => {
  const desk = await aDesk(app.db);
  const client = await app.as(desk.giver);
  const { status, body } = await client.postWithoutKey<{ code: string }>('/api/gestures', wish(desk));
  expect([status, body.code]).toEqual([400, 'idempotency_key_missing']);
});

it('takes actor, department and budget from the session and from nowhere else', async () => {
  const desk = await aDesk(app.db);
  const other = await aDesk(app.db);
  const client = await app.as(desk.giver);
  for (const field of ['employeeId', 'departmentId', 'budgetId', 'actorId', 'role']) {
    const { status, body } = await client.post<{ fields: unknown }>('/api/gestures', {
      ...wish(desk),
      [field]: other.department.id,
    });
    expect([status, body.fields]).toEqual([400, [{ field, problem: 'unknown_field' }]]);
  }
  const foreign = await give(client, other);
  expect(foreign.body.code).toBe('option_not_in_policy');
});
