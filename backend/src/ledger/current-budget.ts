import type { Database } from '../database/database.js';
import type { BudgetFacts } from './ledger-answers.js';

/** The JSON of `BudgetFacts` for a row of `budget` called b. */
export const BUDGET_FACTS = `jsonb_build_object('id', b.id, 'from', b.period_from, 'to', b.period_to,
  'currency', b.currency, 'allottedMinor', b.allotted_minor, 'spentMinor', b.spent_minor, 'heldMinor', b.held_minor,
  'seq', b.seq)`;

/** The employee's budget of the period that it is now: $1 the department, $2 the employee. */
export const CURRENT_BUDGET = `SELECT ${BUDGET_FACTS} FROM budget b
  WHERE b.department_id = $1 AND b.employee_id = $2 AND NOT b.closed AND b.starts_at <= now() AND now() < b.ends_at
  ORDER BY b.period_from DESC LIMIT 1`;

const statement = { name: 'current_budget', text: `SELECT (${CURRENT_BUDGET}) AS budget` };

/** @returns null until the first use of the period opens it */
export async function currentBudget(
  database: Database,
  departmentId: string,
  employeeId: string,
): Promise<BudgetFacts | null> {
  const [row] = await database.query<{ budget: BudgetFacts | null }>(statement, [departmentId, employeeId]);
  return row?.budget ?? null;
}
