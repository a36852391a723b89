import type { Problem } from '@amends/shared/contract/common.js';
import type { Desk as DeskAnswer } from '@amends/shared/contract/desk.js';
import { useApp } from '../support/app.js';
import { aCategory, aDepartment, aDesk, anEmployee, type Desk } from '../support/builders.js';
import { aGesture } from '../support/over-http.js';
import { entriesOf } from '../support/acts.js';

const app = useApp();

const deskOf = async ({ giver }: Desk): Promise<DeskAnswer> =>
  (await (await app.as(giver)).get<DeskAnswer>('/api/desk')).body;

it('brings all that the screens draw, in one answer', async () => {
  const desk = await aDesk(app.db, { allottedMinor: 10_000, authorityLimitMinor: 6_000 });
  const answer = await deskOf(desk);
  expect(answer).toMatchObject({
    employee: { id: desk.giver.id, name: 'Aigul' },
    department: { id: desk.department.id, name: 'Gate', currency: 'EUR', timeZone: 'UTC' },
    policy: { version: 1 },
    budget: { allottedMinor: 10_000, spentMinor: 0, heldMinor: 0, remainingMinor: 10_000, state: 'healthy' },
    authorityLimitMinor: 6_000,
    usualGestureMinor: 1_000,
    promises: [],
    recent: [],
    recentCustomers: [],
  });
  expect(answer.policy.options.map(({ id }) => id)).toEqual(desk.policy.optionIds);
  expect(answer.policy.options[0]).toMatchObject({
    title: 'Meal',
    kind: 'treat',
    amount: { minMinor: 100, defaultMinor: 1_000, maxMinor: 100_000 },
    categoryIds: [desk.policy.categoryId],
    paused: false,
    refusal: null,
  });
  expect(answer.categories.map(({ id }) => id)).toContain(desk.policy.categoryId);
});

it('opens the budget of the period once, however often it is read', async () => {
  const desk = await aDesk(app.db);
  const [first, second] = [await deskOf(desk), await deskOf(desk)];
  expect(second.budget).toEqual(first.budget);
  expect((await entriesOf(app.db, first.budget.id)).map(({ kind }) => kind)).toEqual(['open']);
});

it('shows what was given last, to whom, and what is usual', async () => {
  const desk = await aDesk(app.db);
  for (const amountMinor of [500, 900, 700]) {
    await aGesture(app, desk, { amountMinor, customer: { reference: `seat ${amountMinor}` } });
  }
  const answer = await deskOf(desk);
  expect(answer.recent.map((gesture) => gesture.amountMinor)).toEqual([700, 900, 500]);
  expect(answer.recentCustomers.map(({ reference }) => reference)).toEqual(['seat 700', 'seat 900', 'seat 500']);
  expect(answer.usualGestureMinor).toBe(700);
  expect(answer.budget).toMatchObject({ spentMinor: 2_100, remainingMinor: 7_900 });
});

it('says of each option why it cannot be given now', async () => {
  const desk = await aDesk(app.db, {
    allottedMinor: 5_000,
    authorityLimitMinor: 6_000,
    shapes: [
      { min_minor: 7_000, default_minor: 7_000, max_minor: 7_000 },
      { min_minor: 5_500, default_minor: 5_500, max_minor: 5_500 },
    ],
  });
  await app.db.owner.query(`INSERT INTO option_pause (department_id, option_id, reason) VALUES ($1, $2, 'sold out')`, [
    desk.department.id,
    desk.policy.optionIds[2],
  ]);
  const { policy } = await deskOf(desk);
  expect(policy.options.map(({ refusal }) => refusal)).toEqual([
    'over_authority_limit',
    'over_budget',
    'option_paused',
    null,
    null,
  ]);
});

it.each([
  ['healthy', 8_000],
  ['low', 8_001],
  ['exhausted', 10_000],
])('calls a budget %s when %i of 10000 are spent', async (state, spentMinor) => {
  const desk = await aDesk(app.db, { authorityLimitMinor: 10_000 });
  await aGesture(app, desk, { amountMinor: spentMinor });
  expect((await deskOf(desk)).budget.state).toBe(state);
});

it('speaks the person’s language', async () => {
  const desk = await aDesk(app.db);
  await app.db.owner.query(`UPDATE category SET name = '{"en": "Wait", "ru": "Ожидание"}' WHERE id = $1`, [
    desk.policy.categoryId,
  ]);
  await app.db.owner.query(`UPDATE employee SET locale = 'ru' WHERE id = $1`, [desk.giver.id]);
  const { categories } = await deskOf(desk);
  expect(categories.find(({ id }) => id === desk.policy.categoryId)?.name).toBe('Ожидание');
});

it('tells the staff of a department without a policy who can help', async () => {
  await aCategory(app.db);
  const client = await app.as(await anEmployee(app.db, await aDepartment(app.db)));
  const { status, body } = await client.get<Problem>('/api/desk');
  expect([status, body.code]).toEqual([422, 'no_published_policy']);
});
