import type { BudgetPlan, BudgetPlanAnswer, PlanEffect } from '@amends/shared/contract/budget-plan.js';
import type { Locale } from '@amends/shared/locale.js';
import type { Database } from '../database/database.js';
import { Refused } from '../http/refused.js';

const plans = {
  name: 'plans_of',
  text: 'SELECT plans_of(d.id, database_clock()) AS plans FROM department d WHERE d.id = $1',
};

/** @throws Refused not_found for a department that does not exist */
export async function plansOf(database: Database, departmentId: string): Promise<BudgetPlanAnswer> {
  const [row] = await database.query<{ plans: BudgetPlanAnswer }>(plans, [departmentId]);
  if (!row) throw new Refused('not_found');
  return row.plans;
}

const effect = {
  name: 'plan_effect',
  text: `SELECT plan_effect($1, $2, $3, NULL, database_clock()) - 'moves' AS effect`,
};

type MoneyEffect = Omit<PlanEffect, 'optionsAboveLimit'>;

/** What the plan would touch; nothing is changed. */
export async function planEffect(
  database: Database,
  departmentId: string,
  plan: BudgetPlan,
  effective: 'now' | 'next_period',
): Promise<MoneyEffect> {
  const [row] = await database.query<{ effect: MoneyEffect }>(effect, [departmentId, JSON.stringify(plan), effective]);
  if (!row) throw new Error('plan_effect answered nothing');
  return row.effect;
}

const above = {
  name: 'options_above_limit',
  text: `SELECT o.title ->> $3::text AS title FROM policy_version v JOIN policy_option o ON o.policy_version_id = v.id
    WHERE v.department_id = $1 AND v.state = 'published' AND NOT o.archived AND o.min_minor > $2 ORDER BY o.position`,
};

/** The options in force whose smallest amount is above the limit (minor units), by title. */
export async function optionsAbove(
  database: Database,
  departmentId: string,
  limitMinor: number,
  locale: Locale,
): Promise<string[]> {
  const rows = await database.query<{ title: string }>(above, [departmentId, limitMinor, locale]);
  return rows.map(({ title }) => title);
}
