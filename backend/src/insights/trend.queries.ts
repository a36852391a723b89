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
  WITH ${casesOf(outcome, LAST_MONTHS)}
  SELECT d.currency, to_char(m.first, 'YYYY-MM') AS month, count(c.id) AS given, coalesce(sum(c.cost), 0)::bigint AS cost,
    count(c.good) AS n, count(*) FILTER (WHERE c.good) AS k
  FROM d
  CROSS JOIN LATERAL generate_series(date_trunc('month', d.first_day), d.last_day, interval '1 month') AS m(first)
  LEFT JOIN cases c ON c.requested_at >= m.first::timestamp AT TIME ZONE d.time_zone
    AND c.requested_at < (m.first + interval '1 month')::timestamp AT TIME ZONE d.time_zone
    AND ($${CASE_PARAMETERS + 1}::uuid IS NULL OR c.option_id = $${CASE_PARAMETERS + 1})
  GROUP BY d.currency, m.first ORDER BY m.first`;

/** A department's months, oldest first, without gaps. @param values of `caseValues` */
export async function readMonths(
  database: Database,
  outcome: Outcome,
  values: readonly unknown[],
  optionId: string | null,
): Promise<(MonthRow & { currency: string })[]> {
  return database.query(shaped(`months_${outcome}`, byMonth(outcome)), [...values, optionId]);
}
