import type { BudgetPlanAnswer, BudgetPlanChange, BudgetPlanRequest } from '@amends/shared/contract/budget-plan.js';
import type { Budget } from '@amends/shared/contract/budget.js';
import type { Desk as DeskScreen } from '@amends/shared/contract/desk.js';
import type { TeamBudget, TeamBudgetsAnswer } from '@amends/shared/contract/team-budgets.js';
import { useApp } from '../support/app.js';
import { aColleague, aDepartment, aDesk, anEmployee, type Desk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { lived } from '../support/cases.js';
import { aGesture, type Either, give, oneKey } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';
import { eventually } from '../support/waiting.js';

const app = useApp();
let desk: Desk;
let head: Client;

beforeEach(async () => {
  desk = await aDesk(app.db, { shapes: [{ min_minor: 5_000, default_minor: 5_000 }] });
  head = await app.as(desk.head);
});
afterEach(() => reconcile(app.db));

const at = (part: string): string => `/api/departments/${desk.department.id}/${part}`;

const plan = (changes: Partial<BudgetPlanRequest> = {}): BudgetPlanRequest => ({
  periodKind: 'month',
  defaultAllotmentMinor: 10_000,
  authorityLimitMinor: 6_000,
  carryOverCapMinor: 0,
  envelopeMinor: 1_000_000,
  envelopeRule: 'warn',
  holdMinutes: 60,
  effective: 'now',
  reason: 'a new season',
  ...changes,
});

const teamOf = async (): Promise<Record<string, TeamBudget>> => {
  const { body } = await head.get<TeamBudgetsAnswer>(at('budgets'));
  return Object.fromEntries(body.items.map((item) => [item.employee.id, item]));
};

describe('the budget plan', () => {
  const change = (body: BudgetPlanRequest, headers = {}) =>
    head.put<Either<BudgetPlanChange>>(at('budget-plan'), body, headers);

  it('is nothing before the first one, which takes effect at once', async () => {
    const department = await aDepartment(app.db);
    const first = await app.as(await anEmployee(app.db, department, { role: 'head' }));
    const path = `/api/departments/${department.id}/budget-plan`;
    const before = await first.get<BudgetPlanAnswer>(path);
    expect(before.body).toEqual({ plan: null, effectiveFrom: null, next: null });
    const { body } = await first.put<BudgetPlanChange>(path, plan({ effective: 'next_period' }));
    expect(body).toMatchObject({ plan: { defaultAllotmentMinor: 10_000 }, next: null, effect: { openBudgets: 0 } });
  });

  it('says what a change would touch, and changes nothing', async () => {
    await aGesture(app, desk, { amountMinor: 8_000, optionId: desk.policy.optionIds[1], requestApproval: true });
    const wanted = plan({ defaultAllotmentMinor: 4_000, authorityLimitMinor: 4_999, dryRun: true });
    const { status, body } = await change(wanted);
    expect(status).toBe(200);
    expect(body.effect).toMatchObject({ openBudgets: 1, changedBudgets: 1, changeMinor: -2_000, cappedBudgets: 1 });
    expect(body.effect.optionsAboveLimit).toEqual(['Meal']);
    expect((await head.get<BudgetPlanAnswer>(at('budget-plan'))).body.plan).toMatchObject({
      authorityLimitMinor: 6_000,
    });
    expect((await teamOf())[desk.giver.id]?.budget?.allottedMinor).toBe(10_000);
  });

  it('counts for the very next gesture, and one key counts once', async () => {
    const staff = await app.as(desk.giver);
    await give(staff, desk, { optionId: desk.policy.optionIds[1] });
    const key = oneKey();
    const answers = [await change(plan({ authorityLimitMinor: 500, defaultAllotmentMinor: 9_000 }), key)];
    answers.push(await change(plan({ authorityLimitMinor: 500, defaultAllotmentMinor: 9_000 }), key));
    expect(answers[1]?.text).toBe(answers[0]?.text);
    expect(answers[1]?.headers['idempotent-replay']).toBe('true');
    const { body } = await give(staff, desk, { optionId: desk.policy.optionIds[1] });
    expect(body).toMatchObject({ code: 'over_authority_limit', limitMinor: 500 });
    expect((await teamOf())[desk.giver.id]).toMatchObject({
      plannedAllotmentMinor: 9_000,
      budget: { allottedMinor: 9_000 },
    });
  });

  it('can be decided for the next period, and is seen as the next one', async () => {
    const { body } = await change(plan({ effective: 'next_period', defaultAllotmentMinor: 3_000 }));
    expect(body.next?.plan).toMatchObject({ defaultAllotmentMinor: 3_000 });
    expect(body.plan).toMatchObject({ defaultAllotmentMinor: 10_000 });
    expect(Date.parse(body.next!.effectiveFrom)).toBeGreaterThan(Date.now());
  });

  it('is refused where its envelope stops what it gives', async () => {
    await aGesture(app, desk);
    const { status, body } = await change(
      plan({ defaultAllotmentMinor: 20_000, envelopeMinor: 15_000, envelopeRule: 'stop' }),
    );
    expect([status, body.code, body['remainingMinor']]).toEqual([422, 'envelope_exceeded', 5_000]);
  });
});

describe('adjustments', () => {
  const adjust = (budgetId: string, amountMinor: number, headers = {}) =>
    head.post<Either<Budget>>(`/api/budgets/${budgetId}/adjustments`, { amountMinor, reason: 'a busy week' }, headers);

  it('top up and withdraw, never below what is given', async () => {
    const { budget } = await aGesture(app, desk, { amountMinor: 6_000 });
    const up = await adjust(budget.id, 5_000);
    expect([up.status, up.body.allottedMinor, up.body.remainingMinor]).toEqual([201, 15_000, 9_000]);
    const down = await adjust(budget.id, -9_001);
    expect([down.status, down.body.code, down.body['committedMinor']]).toEqual([422, 'below_committed', 6_000]);
    expect((await adjust(budget.id, -9_000)).body.state).toBe('exhausted');
  });

  it('need a key, and with one act once', async () => {
    const { budget } = await aGesture(app, desk);
    const path = `/api/budgets/${budget.id}/adjustments`;
    const body = { amountMinor: 100, reason: 'a busy week' };
    expect((await head.postWithoutKey<Either<Budget>>(path, body)).body.code).toBe('idempotency_key_missing');
    const key = oneKey();
    const answers = [await adjust(budget.id, 100, key), await adjust(budget.id, 100, key)];
    expect(answers.map(({ body: { allottedMinor } }) => allottedMinor)).toEqual([10_100, 10_100]);
  });

  it('of a period that is over are refused', async () => {
    const { budget } = await aGesture(app, desk);
    await app.db.owner.query('UPDATE budget SET closed = true WHERE id = $1', [budget.id]);
    const { status, body } = await adjust(budget.id, 100);
    expect([status, body.code]).toEqual([409, 'budget_not_open']);
    await app.db.owner.query('UPDATE budget SET closed = false WHERE id = $1', [budget.id]);
  });

  it('of an envelope, of another department and of nothing are not there', async () => {
    await aGesture(app, desk);
    const { rows } = await app.db.owner.query<{ id: string }>(
      'SELECT id FROM budget WHERE department_id = $1 AND employee_id IS NULL',
      [desk.department.id],
    );
    const { budget } = await aGesture(app, await aDesk(app.db));
    for (const id of [rows[0]!.id, budget.id, desk.head.id]) expect((await adjust(id, 100)).status).toBe(404);
  });

  it('move money between two people in one act, opening a budget that nobody used yet', async () => {
    const { giver } = await aColleague(app.db, desk);
    await aGesture(app, desk, { amountMinor: 2_000, optionId: desk.policy.optionIds[1] });
    const move = (amountMinor: number) =>
      head.post<Either<{ budgets: unknown[] }>>(at('adjustments'), {
        adjustments: [
          { employeeId: desk.giver.id, amountMinor: -amountMinor },
          { employeeId: giver.id, amountMinor },
        ],
        reason: 'she is on call tonight',
      });
    expect((await move(8_001)).body.code).toBe('below_committed');
    const { status, body } = await move(8_000);
    expect([status, body.budgets.length]).toEqual([201, 2]);
    const team = await teamOf();
    expect([team[desk.giver.id]?.budget?.remainingMinor, team[giver.id]?.budget?.allottedMinor]).toEqual([0, 18_000]);
  });

  it.each([
    ['somebody of another desk', async () => (await aDesk(app.db)).giver.id],
    ['a head who does not serve', async () => desk.head.id],
  ])('for many refuse %s', async (_, person) => {
    const adjustments = [{ employeeId: await person(), amountMinor: 100 }];
    expect((await head.post(at('adjustments'), { adjustments, reason: 'a busy week' })).status).toBe(404);
  });

  it.each([[[]], [[{ employeeId: 'me', amountMinor: 1 }]], [[{ amountMinor: 1 }]], [null]])(
    'for many refuse %j',
    async (adjustments) => {
      expect((await head.post(at('adjustments'), { adjustments, reason: 'a busy week' })).status).toBe(400);
    },
  );

  it('for many refuse the same person twice and a sum of nothing', async () => {
    const one = { employeeId: desk.giver.id, amountMinor: 5 };
    for (const adjustments of [[one, one], [{ ...one, amountMinor: 0 }]]) {
      expect((await head.post(at('adjustments'), { adjustments, reason: 'a busy week' })).status).toBe(400);
    }
  });
});

describe('an exception', () => {
  const except = (override: object | null) =>
    head.put<Either<TeamBudget>>(at(`employees/${desk.giver.id}/override`), { override });
  const fields = { allotmentMinor: null, authorityLimitMinor: 500, reason: 'new here', until: '2199-12-31' };

  it('gives somebody their own limit at once, on the desk as well, and ends', async () => {
    const staff = await app.as(desk.giver);
    const colleague = await app.as((await aColleague(app.db, desk)).giver);
    const cheap = { optionId: desk.policy.optionIds[1] };
    await give(staff, desk, cheap);
    const { status, body } = await except(fields);
    expect([status, body.override]).toEqual([200, fields]);
    expect((await give(staff, desk, cheap)).body.code).toBe('over_authority_limit');
    expect((await give(colleague, desk, cheap)).status).toBe(201);
    expect((await staff.get<DeskScreen>('/api/desk')).body.authorityLimitMinor).toBe(500);
    expect((await except(null)).body.override).toBeNull();
    expect((await give(staff, desk, cheap)).status).toBe(201);
  });

  it('ends by itself', async () => {
    const staff = await app.as(desk.giver);
    await app.db.owner.query(
      `INSERT INTO budget_override (department_id, employee_id, authority_limit_minor, reason, ends_at)
       VALUES ($1, $2, 500, 'new here', clock_timestamp() + interval '400 ms')`,
      [desk.department.id, desk.giver.id],
    );
    const cheap = { optionId: desk.policy.optionIds[1] };
    expect((await give(staff, desk, cheap)).status).toBe(422);
    await eventually(async () => (await give(staff, desk, cheap)).status === 201, 2_000);
  });

  it('moves the open budget by the difference, and plans the next one', async () => {
    await aGesture(app, desk);
    const { body } = await except({ ...fields, allotmentMinor: 12_000 });
    expect(body).toMatchObject({ plannedAllotmentMinor: 12_000, budget: { allottedMinor: 12_000 } });
  });

  it.each([
    { until: '2020-01-01' },
    { until: '2026-02-30' },
    { reason: 'no' },
    { allotmentMinor: -1 },
    { allotmentMinor: undefined },
    { unknown: 1 },
  ])('is refused with %j', async (change) => {
    expect((await except({ ...fields, ...change })).status).toBe(400);
  });
});

describe('the team’s budgets', () => {
  it('say when somebody gave last, and how long it lasts once there is enough to say', async () => {
    const small = { option: desk.policy.optionIds[1]!, amountMinor: 100 };
    await lived(app.db, desk, [{ ...small, ago: 20 }, ...Array.from({ length: 10 }, () => small)]);
    expect((await teamOf())[desk.giver.id]).toMatchObject({ forecast: null, lastGestureAt: expect.any(String) });
    await lived(app.db, desk, [small]);
    expect((await teamOf())[desk.giver.id]).toMatchObject({ forecast: 'enough' });
  });
});
