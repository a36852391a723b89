import type { PublishedPolicy } from '@amends/shared/contract/policy.js';
import type { TeamBudgetsAnswer } from '@amends/shared/contract/team-budgets.js';
import type { TeamToday } from '@amends/shared/contract/team.js';
import { useApp } from '../support/app.js';
import { aColleague, aDepartment, aDesk, aDraftPolicy, type Desk, publish } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { anOfficer } from '../support/company.js';
import { aGesture, BIG, type Either, everyPage, give, idsOf, reverse, settle } from '../support/over-http.js';
import { eventually } from '../support/waiting.js';

const app = useApp();
let desk: Desk;
let head: Client;

beforeEach(async () => {
  desk = await aDesk(app.db);
  head = await app.as(desk.head);
});

const at = (part: string): string => `/api/departments/${desk.department.id}/${part}`;

describe('the policy', () => {
  const policy = async (client: Client): Promise<PublishedPolicy> =>
    (await client.get<PublishedPolicy>(at('policy'))).body;

  it('is the published version, with what stands in whose way', async () => {
    await app.db.owner.query(
      `INSERT INTO option_pause (department_id, option_id, reason) VALUES ($1, $2, 'sold out')`,
      [desk.department.id, desk.policy.optionIds[0]],
    );
    const answer = await policy(head);
    expect(answer).toMatchObject({ departmentId: desk.department.id, version: 1 });
    expect(answer.options.map(({ id }) => id)).toEqual(desk.policy.optionIds);
    expect(answer.options.map(({ paused, refusal }) => [paused, refusal])).toEqual([
      [true, 'option_paused'],
      ...Array.from({ length: 4 }, () => [false, null]),
    ]);
  });

  it('is the new one as soon as it is published, and a draft never', async () => {
    const draft = await aDraftPolicy(app.db, desk.department, { version: 2, options: 7 });
    expect((await policy(head)).version).toBe(1);
    await publish(app.db, desk.department, draft.versionId);
    await eventually(async () => (await policy(head)).version === 2, 1_000);
    expect((await policy(head)).options).toHaveLength(7);
  });

  it('is not there before the first one is published', async () => {
    const department = await aDepartment(app.db);
    const finance = await app.as(await anOfficer(app.db, 'finance'));
    const { status, body } = await finance.get<Either<object>>(`/api/departments/${department.id}/policy`);
    expect([status, body.code]).toEqual([422, 'no_published_policy']);
  });
});

describe('the budgets', () => {
  it('are everybody’s of the period, opened or not, with the envelope', async () => {
    const colleague = await aColleague(app.db, desk);
    await aGesture(app, desk, { amountMinor: 2_500 });
    const { body } = await head.get<TeamBudgetsAnswer>(at('budgets'));
    const budgets = Object.fromEntries(body.items.map((item) => [item.employee.id, item]));
    expect(budgets[desk.giver.id]).toMatchObject({
      budget: { spentMinor: 2_500, remainingMinor: 7_500 },
      plannedAllotmentMinor: 10_000,
    });
    expect(budgets[colleague.giver.id]).toMatchObject({ budget: null, plannedAllotmentMinor: 10_000 });
    expect(budgets).not.toHaveProperty(desk.head.id);
    expect(body.envelope).toMatchObject({ allottedMinor: 1_000_000, spentMinor: 10_000 });
  });

  it('of another period are empty, and of no real day refused', async () => {
    await aGesture(app, desk);
    const { body } = await head.get<TeamBudgetsAnswer>(`${at('budgets')}?period=2021-01-15`);
    expect([body.items.every(({ budget }) => budget === null), body.envelope]).toEqual([true, null]);
    expect((await head.get(`${at('budgets')}?period=2026-02-30`)).status).toBe(400);
  });

  it('come page by page, everybody once', async () => {
    const people = [desk.giver.id];
    for (let more = 0; more < 4; more += 1) people.push((await aColleague(app.db, desk)).giver.id);
    const items = await everyPage<TeamBudgetsAnswer['items'][number]>(head, at('budgets'), 2);
    expect(items.map(({ employee }) => employee.id).toSorted()).toEqual(people.toSorted());
  });
});

describe('the day', () => {
  const today = async (): Promise<TeamToday> => (await head.get<TeamToday>(at('today'))).body;

  it('adds up who gave what, how customers left, and how long it took', async () => {
    const colleague = await aColleague(app.db, desk);
    const staff = await app.as(desk.giver);
    const one = (await give(staff, desk, { elapsedMs: 4_000 })).body.gesture;
    await give(staff, desk, { amountMinor: 2_000, elapsedMs: 9_000 });
    await aGesture(app, colleague, { elapsedMs: 6_000 });
    await staff.post(`/api/gestures/${one.id}/outcomes`, { mood: 'calm' });
    const day = await today();
    expect(day).toMatchObject({
      currency: 'EUR',
      timeZone: 'UTC',
      authorityLimitMinor: 6_000,
      waiting: [],
      totals: {
        gestures: 3,
        grantedMinor: 4_000,
        moods: { calm: 1, unsure: 0, upset: 0, gone: 0, unknown: 2 },
        medianElapsedMs: 6_000,
      },
    });
    const member = day.members.find(({ employee }) => employee.id === desk.giver.id);
    expect(member).toMatchObject({ gestures: 2, grantedMinor: 3_000, budget: { remainingMinor: 7_000 } });
    expect(day.gestures).toHaveLength(3);
  });

  it('does not count what was undone, and shows it', async () => {
    const staff = await app.as(desk.giver);
    const { gesture } = (await give(staff, desk)).body;
    await reverse(staff, gesture.id);
    const day = await today();
    expect(day.totals).toMatchObject({ gestures: 0, grantedMinor: 0, medianElapsedMs: null });
    expect(day.gestures.map(({ state }) => state)).toEqual(['reversed']);
  });

  it('has what waits apart, and counts it once it is approved', async () => {
    const { gesture } = await aGesture(app, desk, BIG);
    const before = await today();
    expect(idsOf(before.waiting)).toEqual([gesture.id]);
    expect(before.totals.gestures).toBe(0);
    await settle(head, gesture.id, 'approve');
    const after = await today();
    expect([after.waiting, after.totals.grantedMinor]).toEqual([[], 7_000]);
  });
});
