import type { Database } from '../database/database.js';
import { Refused } from '../http/refused.js';

const owner = {
  name: 'budget_owner',
  text: `SELECT department_id AS "departmentId", employee_id AS "employeeId" FROM budget
    WHERE id = $1 AND employee_id IS NOT NULL`,
};

/** @returns undefined when there is no such budget of a person */
export async function budgetOwner(
  database: Database,
  budgetId: string,
): Promise<{ departmentId: string; employeeId: string } | undefined> {
  const [row] = await database.query<{ departmentId: string; employeeId: string }>(owner, [budgetId]);
  return row;
}

const serving = {
  name: 'serving_with_budget',
  text: `
    SELECT p.id, EXISTS (SELECT FROM budget b WHERE b.department_id = $1 AND b.employee_id = p.id AND NOT b.closed
      AND b.ends_at > database_clock()) AS "hasBudget"
    FROM unnest($2::uuid[]) AS p(id) WHERE serves_in($1, p.id) ORDER BY p.id`,
};

/**
 * Those of the people whose budget of this period nobody has opened yet.
 * @throws Refused not_found when one of them does not serve in the department
 */
export async function withoutBudget(
  database: Database,
  departmentId: string,
  people: readonly string[],
): Promise<string[]> {
  const rows = await database.query<{ id: string; hasBudget: boolean }>(serving, [departmentId, people]);
  if (rows.length < people.length) throw new Refused('not_found');
  return rows.filter(({ hasBudget }) => !hasBudget).map(({ id }) => id);
}
