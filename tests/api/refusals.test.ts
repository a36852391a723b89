import { randomUUID } from 'node:crypto';
import type { GrantGestureRequest } from '@amends/shared/contract/gesture.js';
import type { Locale } from '@amends/shared/locale.js';
import { GRANT_REFUSAL_CODES } from '@amends/shared/refusals.js';
import { useApp } from '../support/app.js';
import { aCategory, aDesk, anEmployee, type Desk, type Employee } from '../support/builders.js';
import { type Either, give } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';

const app = useApp();
afterEach(() => reconcile(app.db));

const SERVED = { reference: 'seat 14C' };

/** The first option is for serious cases, costs €50 to €80, and one customer gets it once; the third is worth most. */
async function aStrictDesk(locale: Locale = 'en'): Promise<Desk> {
  const desk = await aDesk(app.db, {
    allottedMinor: 10_000,
    authorityLimitMinor: 6_000,
    shapes: [
      { min_minor: 5_000, default_minor: 5_000, max_minor: 8_000, min_severity: 3, per_customer_90_days: 1 },
      {},
      { default_minor: 4_000, perceived_value_minor: 9_000 },
      { default_minor: 7_000, perceived_value_minor: 20_000 },
    ],
  });
  await app.db.owner.query('UPDATE employee SET locale = $2 WHERE id = $1', [desk.giver.id, locale]);
  return desk;
}

const pause = (desk: Desk): Promise<unknown> =>
  app.db.owner.query(`INSERT INTO option_pause (department_id, option_id, reason) VALUES ($1, $2, 'sold out')`, [
    desk.department.id,
    desk.policy.optionIds[0],
  ]);

/** A request with everything wrong, put right one thing at a time: what is refused each time. */
async function puttingRight(desk: Desk): Promise<Either<object>[]> {
  const client = await app.as(desk.giver);
  await give(client, desk, { severity: 3, customer: SERVED });
  await pause(desk);
  const unpause = () => app.db.owner.query('DELETE FROM option_pause WHERE department_id = $1', [desk.department.id]);

  let changes: Partial<GrantGestureRequest> = {
    optionId: randomUUID(),
    policyVersion: 99,
    categoryId: await aCategory(app.db),
    severity: 1,
    amountMinor: 9_000,
  };
  const steps: ((now: typeof changes) => Promise<typeof changes> | typeof changes)[] = [
    (now) => now,
    (now) => ({ ...now, optionId: desk.policy.optionIds[0]! }),
    async (now) => unpause().then(() => now),
    ({ policyVersion: _, ...now }) => now,
    (now) => ({ ...now, categoryId: desk.policy.categoryId }),
    (now) => ({ ...now, severity: 3 }),
    (now) => ({ ...now, amountMinor: 7_000 }),
    (now) => ({ ...now, customer: SERVED }),
    (now) => ({ ...now, customer: { reference: 'seat 15A' } }),
    (now) => ({ ...now, amountMinor: 6_000 }),
    (now) => ({ ...now, amountMinor: 5_000 }),
  ];
  const refusals: Either<object>[] = [];
  for (const step of steps) {
    changes = await step(changes);
    const { status, body } = await give(client, desk, changes);
    if (status !== 201) refusals.push(body);
  }
  return refusals;
}

it('refuses in the order of the codes, each with the facts that a person needs', async () => {
  const desk = await aStrictDesk();
  const refusals = await puttingRight(desk);
  const best = desk.policy.optionIds[2];
  expect(refusals.map(({ code }) => code)).toEqual([...GRANT_REFUSAL_CODES]);
  const lifted = ['over_authority_limit', 'over_budget'];
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({ status: 422, canRequestApproval: lifted.includes(refusal.code) });
  }
  expect(Object.fromEntries(refusals.map((refusal) => [refusal.code, refusal]))).toMatchObject({
    option_paused: { reason: 'sold out' },
    policy_superseded: { seenVersion: 99, currentVersion: 1 },
    below_minimum_severity: { minSeverity: 3, severity: 1 },
    amount_out_of_range: { minMinor: 5_000, maxMinor: 8_000, amountMinor: 9_000, currency: 'EUR' },
    customer_required: { perCustomer90Days: 1 },
    customer_limit_reached: { perCustomer90Days: 1, given: 1, nearestOptionId: best },
    over_authority_limit: { limitMinor: 6_000, amountMinor: 7_000, nearestOptionId: best },
    over_budget: { remainingMinor: 5_000, amountMinor: 6_000, nearestOptionId: best },
  });
});

it('lets no request wait for an answer that nobody could give', async () => {
  const desk = await aStrictDesk();
  const giveAs = async (employee: Employee) =>
    give(await app.as(employee), desk, {
      severity: 3,
      customer: { reference: randomUUID() },
      amountMinor: 7_000,
      requestApproval: true,
    });
  await app.db.owner.query(`INSERT INTO employee_role (employee_id, role, department_id) VALUES ($1, 'staff', $2)`, [
    desk.head.id,
    desk.department.id,
  ]);
  expect((await giveAs(desk.giver)).status).toBe(202);
  const alone = await giveAs(desk.head);
  expect(alone.body).toMatchObject({ code: 'over_authority_limit', canRequestApproval: false, approver: 'nobody' });
  expect(alone.body.detail).toContain('Nobody else here can approve it');
  await anEmployee(app.db, desk.department, { role: 'head' });
  expect((await giveAs(desk.head)).status).toBe(202);
});

it('says all of them in Russian to somebody who reads Russian', async () => {
  const refusals = await puttingRight(await aStrictDesk('ru'));
  for (const { title, detail } of refusals) {
    expect(title).toMatch(/^[А-ЯЁ]/);
    expect(detail).toMatch(/[а-яё]{3}.*\.$/);
    expect(detail).not.toMatch(/undefined|null|NaN/);
  }
  expect(refusals.at(-1)?.detail).toContain('50');
});

it('says the limit in plain words and money', async () => {
  const refusals = await puttingRight(await aStrictDesk());
  expect(refusals.at(-2)?.detail).toMatch(/€60 .*€70/);
  expect(refusals.at(-1)?.detail).toMatch(/€50 .*€60/);
});

it('moves no money and serves no customer when it refuses', async () => {
  const desk = await aStrictDesk();
  const client = await app.as(desk.giver);
  await give(client, desk, { severity: 3, amountMinor: 7_000, customer: { reference: 'never served' } });
  const { rows } = await app.db.owner.query<{ spent: number; gestures: number }>(
    `SELECT (SELECT coalesce(sum(spent_minor + held_minor), 0)::int FROM budget WHERE employee_id = $1) AS spent,
       (SELECT count(*)::int FROM gesture WHERE employee_id = $1) AS gestures`,
    [desk.giver.id],
  );
  expect(rows[0]).toEqual({ spent: 0, gestures: 0 });
});

it('finds nothing nearest where nothing else can be paid', async () => {
  const desk = await aDesk(app.db, { allottedMinor: 500 });
  const { body } = await give(await app.as(desk.giver), desk);
  expect(body).toMatchObject({ code: 'over_budget', remainingMinor: 500, nearestOptionId: null });
});

it('names the day from which a customer may have it again', async () => {
  const desk = await aStrictDesk();
  const client = await app.as(desk.giver);
  const { gesture } = (await give(client, desk, { severity: 3, customer: SERVED })).body;
  const { body } = await give(client, desk, { severity: 3, customer: { reference: ' SEAT  14c ' } });
  const days = (Date.parse(String(body['possibleFrom'])) - Date.parse(gesture.requestedAt)) / 86_400_000;
  expect([body.code, Math.round(days)]).toEqual(['customer_limit_reached', 90]);
});

it('turns away whoever is deactivated, in the very next grant', async () => {
  const desk = await aDesk(app.db);
  const client = await app.as(desk.giver);
  await give(client, desk);
  await app.db.owner.query('UPDATE employee SET active = false WHERE id = $1', [desk.giver.id]);
  const { status, body } = await give(client, desk);
  expect([status, body.code]).toEqual([401, 'not_signed_in']);
});
