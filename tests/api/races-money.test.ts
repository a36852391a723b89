import { randomUUID } from 'node:crypto';
import type { Budget } from '@amends/shared/contract/budget.js';
import type { EmploymentAnswer } from '@amends/shared/contract/employment.js';
import { type TestApp, useTwins } from '../support/app.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import type { Answer, Client } from '../support/client.js';
import { watching } from '../support/onlooker.js';
import { aGesture, type Either, give, oneKey } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';
import { eventually } from '../support/waiting.js';

const CROWD = 32;
const twins = useTwins();
const [one] = twins;

afterEach(() => reconcile(one.db));

const atBoth = async (person: { id: string }): Promise<[Client, Client]> => {
  const [first, second] = await Promise.all(twins.map((app: TestApp) => app.as(person)));
  return [first!, second!];
};

const crowd = <Result>(act: (i: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: CROWD }, (_, i) => act(i)));

/** How often each answer came: `{ 201: 10, below_committed: 22 }`. */
function tally(answers: readonly Answer<{ code?: string }>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const name = body?.code ?? String(status);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const adjust = (client: Client, budgetId: string, amountMinor: number, headers = {}) =>
  client.post<Either<Budget>>(`/api/budgets/${budgetId}/adjustments`, { amountMinor, reason: 'a busy week' }, headers);

const planOf = (desk: Desk, authorityLimitMinor: number) => ({
  path: `/api/departments/${desk.department.id}/budget-plan`,
  body: {
    periodKind: 'month',
    defaultAllotmentMinor: 100_000,
    authorityLimitMinor,
    carryOverCapMinor: 0,
    envelopeMinor: 1_000_000,
    envelopeRule: 'warn',
    holdMinutes: 60,
    effective: 'now',
    reason: 'a new season',
  },
});

it('withdrawals at both instances take what is there once, and one key one amount', async () => {
  const desk = await aDesk(one.db);
  const { budget } = await aGesture(one, desk);
  const heads = await atBoth(desk.head);
  const key = oneKey();
  const same = await crowd((i) => adjust(heads[i % 2]!, budget.id, -1_000, key));
  expect(new Set(same.map(({ text }) => text)).size).toBe(1);
  const answers = await crowd((i) => adjust(heads[i % 2]!, budget.id, -1_000));
  expect(tally(answers)).toEqual({ 201: 8, below_committed: CROWD - 8 });
});

it('a limit that falls while they give: before it or under it, never above it afterwards', async () => {
  const desk = await aDesk(one.db, { allottedMinor: 100_000 });
  const staff = await atBoth(desk.giver);
  const head = await one.as(desk.head);
  for (const client of staff) await give(client, desk);
  const { path, body } = planOf(desk, 500);
  const during = crowd((i) => give(staff[i % 2]!, desk));
  expect((await head.put(path, body)).status).toBe(200);
  const after = await Promise.all(staff.map((client) => give(client, desk)));
  expect(tally(after)).toEqual({ over_authority_limit: 2 });
  const { busy = 0, over_authority_limit = 0, 201: given = 0 } = tally(await during);
  expect(busy + over_authority_limit + given).toBe(CROWD);
});

it('somebody who is deactivated while they give at two screens stops within the second', async () => {
  const desk = await aDesk(one.db, { allottedMinor: 100_000 });
  const staff = await atBoth(desk.giver);
  const head = await one.as(desk.head);
  // a budget that was never opened has nothing to return
  await give(staff[0], desk);
  const { result } = await watching(one.db, async () => {
    const giving = crowd((i) => give(staff[i % 2]!, desk));
    const ended = await head.put<EmploymentAnswer>(`/api/employees/${desk.giver.id}/deactivation`, {
      reason: 'left the company',
    });
    const after = await Promise.all(staff.map((client) => give(client, desk)));
    return { ended, after, during: await giving };
  });
  expect([result.ended.status, result.ended.body]).toEqual([200, expect.objectContaining({ active: false })]);
  expect(tally(result.after)).toEqual({ not_signed_in: 2 });
  const { 201: given = 0, not_signed_in = 0 } = tally(result.during);
  expect(given + not_signed_in).toBe(CROWD);
  expect(result.ended.body.returnedMinor).toBe(100_000 - (given + 1) * 1_000);
});

it('moves this way and that at both instances keep the sum, budgets opened on the way', async () => {
  const desk = await aDesk(one.db);
  const { giver } = await aColleague(one.db, desk);
  const heads = await atBoth(desk.head);
  const answers = await crowd((i) => {
    const amountMinor = i % 4 < 2 ? 4_000 : -4_000;
    const adjustments = [
      { employeeId: desk.giver.id, amountMinor },
      { employeeId: giver.id, amountMinor: -amountMinor },
    ];
    const path = `/api/departments/${desk.department.id}/adjustments`;
    return heads[i % 2]!.post<Either<object>>(path, { adjustments, reason: 'this way and that' });
  });
  const { 201: moved = 0, below_committed = 0 } = tally(answers);
  expect(moved + below_committed).toBe(CROWD);
  const { rows } = await one.db.owner.query<{ sum: number }>(
    'SELECT sum(allotted_minor)::bigint AS sum FROM budget WHERE department_id = $1 AND employee_id IS NOT NULL',
    [desk.department.id],
  );
  expect(rows[0]?.sum).toBe(20_000);
});

it('one e-mail is hired once', async () => {
  const desk = await aDesk(one.db);
  const heads = await atBoth(desk.head);
  const hire = {
    email: `${randomUUID()}@example.test`,
    name: { en: 'Dina', ru: 'Дина' },
    locale: 'ru',
    roles: [{ role: 'staff', departmentId: desk.department.id }],
  };
  const answers = await Promise.all([0, 1, 0, 1].map((i) => heads[i]!.post<Either<object>>('/api/employees', hire)));
  expect(tally(answers)).toEqual({ 201: 1, email_taken: 3 });
});

it('an exception made at one instance counts at the other', async () => {
  const desk = await aDesk(one.db);
  const staff = await atBoth(desk.giver);
  const head = await one.as(desk.head);
  for (const client of staff) await give(client, desk, { amountMinor: 100 });
  const override = { allotmentMinor: null, authorityLimitMinor: 50, reason: 'new here', until: '2199-12-31' };
  await head.put(`/api/departments/${desk.department.id}/employees/${desk.giver.id}/override`, { override });
  for (const client of staff)
    expect((await give(client, desk, { amountMinor: 100 })).body.code).toBe('over_authority_limit');
  await eventually(
    async () => (await staff[1].get<{ authorityLimitMinor: number }>('/api/desk')).body.authorityLimitMinor === 50,
    500,
  );
});
