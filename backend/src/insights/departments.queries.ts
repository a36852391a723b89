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
  WITH ${casesOf(outcome)}
  SELECT d.id, d.name, d.currency, count(c.id) AS given, coalesce(sum(c.cost), 0)::bigint AS cost,
    count(c.good) AS n, count(*) FILTER (WHERE c.good) AS k,
    count(*) FILTER (WHERE NOT c.needed_approval) AS "withoutAsking",
    percentile_cont(0.5) WITHIN GROUP (ORDER BY c.elapsed_ms) / 1000 AS "medianSeconds"
  FROM d LEFT JOIN cases c ON c.department_id = d.id
  GROUP BY d.id, d.name, d.currency ORDER BY d.name ->> 'en', d.id`;

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
