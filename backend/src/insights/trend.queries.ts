import type { Outcome } from '@amends/shared/contract/insight.js';
import { shaped } from '../database/conditions.js';
import type { Database } from '../database/database.js';
import { CASE_PARAMETERS, casesOf, LAST_MONTHS } from './cases.js';

export interface MonthRow {
  month: string;
  given: number;
  cost: number;
  n: number;
  k: number;
}

const byMonth = (outcome: Outcome): string => `
  WITH ${casesOf(outcome, LAST_MONTHS)},
  given AS (
    SELECT date_trunc('month', c.requested_at AT TIME ZONE d.time_zone) AS first, count(*) AS given, sum(c.cost) AS cost,
      count(c.good) AS n, count(*) FILTER (WHERE c.good) AS k
    FROM d JOIN cases c ON c.department_id = d.id
    WHERE $${CASE_PARAMETERS + 1}::uuid IS NULL OR c.option_id = $${CASE_PARAMETERS + 1}
    GROUP BY 1
  )
  SELECT d.currency, to_char(m.first, 'YYYY-MM') AS month, coalesce(given.given, 0) AS given,
    coalesce(given.cost, 0)::bigint AS cost, coalesce(given.n, 0) AS n, coalesce(given.k, 0) AS k
  FROM d
  CROSS JOIN LATERAL generate_series(date_trunc('month', d.first_day::timestamp), d.last_day, interval '1 month') AS m(first)
  LEFT JOIN given ON given.first = m.first
  ORDER BY m.first`;

/** A department's months, oldest first, without gaps. @param values of `caseValues` */
export async function readMonths(
  database: Database,
  outcome: Outcome,
  values: readonly unknown[],
  optionId: string | null,
): Promise<(MonthRow & { currency: string })[]> {
  return database.query(shaped(`months_${outcome}`, byMonth(outcome)), [...values, optionId]);
}
