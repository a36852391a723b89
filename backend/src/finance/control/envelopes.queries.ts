import type { LocalizedText } from '@amends/shared/locale.js';

export interface EnvelopeRow {
  budgetId: string;
  departmentId: string;
  departmentName: LocalizedText;
  periodFrom: string;
  periodTo: string;
  currency: string;
  envelopeMinor: number;
  allottedMinor: number;
  spentMinor: number;
  heldMinor: number;
  /** 0 to 1 */
  elapsed: number;
  frozen: boolean;
}

/** Envelopes whose period shares a day with the span. $1 departments or null for all, $2 and $3 days or null for today. */
export const ENVELOPES = {
  name: 'envelopes_against_spend',
  text: `
    SELECT e.id AS "budgetId", e.department_id AS "departmentId", d.name AS "departmentName",
      e.period_from AS "periodFrom", e.period_to AS "periodTo", e.currency, e.allotted_minor AS "envelopeMinor",
      e.spent_minor AS "allottedMinor", s.spent AS "spentMinor", s.held AS "heldMinor",
      least(1, extract(epoch FROM database_clock() - e.starts_at) / extract(epoch FROM e.ends_at - e.starts_at))::float8
        AS elapsed, e.frozen
    FROM budget e JOIN department d ON d.id = e.department_id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(b.spent_minor), 0)::bigint AS spent, coalesce(sum(b.held_minor), 0)::bigint AS held
      FROM budget b WHERE b.department_id = e.department_id AND b.employee_id IS NOT NULL
        AND b.starts_at >= e.starts_at AND b.ends_at <= e.ends_at) s
    WHERE e.employee_id IS NULL AND ($1::uuid[] IS NULL OR e.department_id = ANY ($1))
      AND e.period_to >= coalesce($2::date, (database_clock() AT TIME ZONE d.time_zone)::date)
      AND e.period_from <= coalesce($3::date, (database_clock() AT TIME ZONE d.time_zone)::date)
    ORDER BY d.slug, e.period_from DESC`,
};
