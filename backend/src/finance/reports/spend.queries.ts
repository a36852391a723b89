import { shaped } from '../../database/conditions.js';
import type { Database } from '../../database/database.js';
import type { Cells } from '../explorer/cells.js';
import { GESTURES_STANDING, GIVEN_MINOR } from '../explorer/sums.queries.js';

export interface SpendRow {
  departmentId: string;
  month: string;
  gestures: number;
  spentMinor: number;
}

/** What each department gave in each month. */
export async function monthlySpend(database: Database, { sql, values }: Cells): Promise<SpendRow[]> {
  const text = `
    SELECT department_id AS "departmentId", to_char(day, 'YYYY-MM') AS month,
      (${GESTURES_STANDING})::bigint AS gestures, (${GIVEN_MINOR})::bigint AS "spentMinor"
    FROM (${sql}) cell GROUP BY 1, 2`;
  return database.query(shaped('report_spend', text), values);
}

export interface OptionSpendRow {
  departmentId: string;
  optionId: string;
  gestures: number;
  spentMinor: number;
  currency: string;
}

/** What was given of each option. */
export async function spendByOption(database: Database, { sql, values }: Cells): Promise<OptionSpendRow[]> {
  const text = `
    SELECT department_id AS "departmentId", option_id AS "optionId", currency,
      (${GESTURES_STANDING})::bigint AS gestures, (${GIVEN_MINOR})::bigint AS "spentMinor"
    FROM (${sql}) cell WHERE option_id IS NOT NULL GROUP BY 1, 2, 3
    HAVING sum(entries) FILTER (WHERE kind IN ('grant', 'post', 'reversal', 'prior_reversal')) > 0`;
  return database.query(shaped('report_options', text), values);
}

export interface EnvelopeRow {
  departmentId: string;
  month: string;
  envelopeMinor: number;
}

const envelopes = {
  name: 'report_envelopes',
  text: `
    SELECT b.department_id AS "departmentId", to_char(m.first, 'YYYY-MM') AS month,
      round(sum(b.allotted_minor::numeric
        * (least(b.period_to, m.last) - greatest(b.period_from, m.first) + 1) / (b.period_to - b.period_from + 1)))::bigint
        AS "envelopeMinor"
    FROM (SELECT f::date AS first, (f + interval '1 month' - interval '1 day')::date AS last
      FROM generate_series($2::date, $3::date, interval '1 month') AS f) m
    JOIN budget b ON b.department_id = ANY ($1::uuid[]) AND b.employee_id IS NULL
      AND b.period_from <= m.last AND b.period_to >= m.first
    GROUP BY 1, 2`,
};

/** The envelopes' share of each month, by days. @param from the first day of the first month, to any of the last */
export async function monthlyEnvelopes(
  database: Database,
  departmentIds: readonly string[],
  from: string,
  to: string,
): Promise<EnvelopeRow[]> {
  return database.query(envelopes, [departmentIds, from, to]);
}
