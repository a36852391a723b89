import type { Outcome } from '@amends/shared/contract/insight.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { shaped } from '../database/conditions.js';
import type { Database } from '../database/database.js';
import { casesOf } from './cases.js';

export interface DepartmentRow {
  id: string;
  name: LocalizedText;
  currency: string;
  given: number;
  cost: number;
  n: number;
  k: number;
  withoutAsking: number;
  medianSeconds: number | null;
}

const byDepartment = (outcome: Outcome): string => `
  WITH ${casesOf(outcome)},
  given AS (
    SELECT department_id, count(*) AS given, sum(cost)::bigint AS cost, count(good) AS n, count(*) FILTER (WHERE good) AS k,
      count(*) FILTER (WHERE NOT needed_approval) AS without_asking,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY elapsed_ms) / 1000 AS median_seconds
    FROM cases GROUP BY department_id
  )
  SELECT d.id, d.name, d.currency, coalesce(g.given, 0) AS given, coalesce(g.cost, 0) AS cost,
    coalesce(g.n, 0) AS n, coalesce(g.k, 0) AS k, coalesce(g.without_asking, 0) AS "withoutAsking",
    g.median_seconds AS "medianSeconds"
  FROM d LEFT JOIN given g ON g.department_id = d.id
  ORDER BY d.name ->> 'en', d.id`;

/** Each department in one line. @param values of `caseValues` */
export async function readDepartments(
  database: Database,
  outcome: Outcome,
  values: readonly unknown[],
): Promise<DepartmentRow[]> {
  return database.query(shaped(`departments_${outcome}`, byDepartment(outcome)), values);
}

const all = { name: 'insight_departments', text: 'SELECT id FROM department' };

export async function everyDepartment(database: Database): Promise<string[]> {
  const rows = await database.query<{ id: string }>(all, []);
  return rows.map(({ id }) => id);
}
