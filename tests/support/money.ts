import { createHash, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { BudgetFacts } from '../../backend/src/ledger/ledger-answers.js';
import type { Department, Desk, Employee, PlanSettings } from './builders.js';
import { call, type TestDatabase } from './database.js';

type Caller = Pick<Pool, 'query'>;

/** What the functions that move money between people answer with; which facts there are follows from the outcome. */
export interface MoneyAnswer {
  outcome: string;
  replay?: boolean;
  budgets?: { employeeId: string; budget: BudgetFacts }[];
  committedMinor?: number;
  remainingMinor?: number;
  effect?: {
    effectiveFrom: string;
    openBudgets: number;
    changedBudgets: number;
    changeMinor: number;
    cappedBudgets: number;
  };
  returnedMinor?: number;
  endedRequests?: number;
}

const intention = (actor: Employee, key: string, body: unknown): Record<string, unknown> => ({
  p_actor: actor.id,
  p_key: key,
  p_request_hash: createHash('sha256').update(JSON.stringify(body)).digest(),
});

/** Tops up and withdraws in one act: amounts by employee. */
export const adjust = (
  client: Caller,
  desk: Desk,
  amounts: Record<string, number>,
  key: string = randomUUID(),
): Promise<MoneyAnswer> => {
  const adjustments = Object.entries(amounts).map(([employeeId, amountMinor]) => ({ employeeId, amountMinor }));
  return call(client, 'adjust_budgets', {
    ...intention(desk.head, key, adjustments),
    p_department: desk.department.id,
    p_adjustments: adjustments,
    p_reason: 'a busy week',
  });
};

/** A new plan as `aPlan` would make it. */
export const changePlan = (
  client: Caller,
  desk: Desk,
  {
    period = 'month',
    allottedMinor = 10_000,
    authorityLimitMinor = 6_000,
    carryOverCapMinor = 0,
    envelopeMinor = 1_000_000,
    envelopeRule = 'warn',
    holdMinutes = 60,
  }: PlanSettings,
  effective: 'now' | 'next_period' = 'now',
): Promise<MoneyAnswer> => {
  const plan = {
    periodKind: period,
    defaultAllotmentMinor: allottedMinor,
    authorityLimitMinor,
    carryOverCapMinor,
    envelopeMinor,
    envelopeRule,
    holdMinutes,
  };
  return call(client, 'change_plan', {
    ...intention(desk.head, randomUUID(), plan),
    p_department: desk.department.id,
    p_plan: plan,
    p_effective: effective,
    p_reason: 'a new season',
  });
};

/** An exception for the desk's giver; null ends it. */
export const changeOverride = (
  client: Caller,
  desk: Desk,
  override: { allotmentMinor?: number; authorityLimitMinor?: number; until: string } | null,
): Promise<MoneyAnswer> =>
  call(client, 'change_override', {
    ...intention(desk.head, randomUUID(), override),
    p_department: desk.department.id,
    p_employee: desk.giver.id,
    p_override: override && { allotmentMinor: null, authorityLimitMinor: null, reason: 'new here', ...override },
  });

/** The giver leaves the company, or only the desk. */
export const endService = (client: Caller, desk: Desk, leave = true): Promise<MoneyAnswer> =>
  call(client, 'end_service', {
    ...intention(desk.head, randomUUID(), leave),
    p_employee: desk.giver.id,
    p_department: desk.department.id,
    p_leave: leave,
    p_reason: 'moved away',
  });

export interface EnvelopeFacts {
  allotted: number;
  spent: number;
  from: string;
}

/** The department's envelopes, oldest first. */
export async function envelopesOf(db: TestDatabase, { id }: Department): Promise<EnvelopeFacts[]> {
  const { rows } = await db.owner.query<EnvelopeFacts>(
    `SELECT allotted_minor AS allotted, spent_minor AS spent, period_from AS "from" FROM budget
     WHERE department_id = $1 AND employee_id IS NULL ORDER BY period_from, id`,
    [id],
  );
  return rows;
}
