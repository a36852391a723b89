import type { LocalizedText } from '@amends/shared/locale.js';

export interface LimitRow {
  budgetId: string;
  employeeId: string;
  employeeName: LocalizedText;
  departmentId: string;
  departmentName: LocalizedText;
  periodFrom: string;
  periodTo: string;
  currency: string;
  authorityLimitMinor: number;
  allottedMinor: number;
  spentMinor: number;
  heldMinor: number;
  gestures: number;
  largestMinor: number | null;
  largestGestureId: string | null;
  approvals: number;
  aboveLimit: number;
  frozen: boolean;
}

/**
 * Employees' budgets whose period shares a day with the span, newest period first. $1 departments or null for all, $2 and
 * $3 first and last day or null for today, $4 employee or null, $5 and $6 the mark: period and budget, $7 how many.
 */
export const LIMITS = {
  name: 'limits_against_actuals',
  text: `
    WITH page AS (
      SELECT b.*, d.name AS department_name, least(b.ends_at - interval '1 microsecond', database_clock()) AS at
      FROM budget b JOIN department d ON d.id = b.department_id
      WHERE b.employee_id IS NOT NULL AND ($1::uuid[] IS NULL OR b.department_id = ANY ($1))
        AND b.period_to >= coalesce($2::date, (database_clock() AT TIME ZONE d.time_zone)::date)
        AND b.period_from <= coalesce($3::date, (database_clock() AT TIME ZONE d.time_zone)::date)
        AND ($4::uuid IS NULL OR b.employee_id = $4)
        AND ($5::date IS NULL OR (b.period_from, b.id) < ($5, $6::uuid))
      ORDER BY b.period_from DESC, b.id DESC LIMIT $7)
    SELECT b.id AS "budgetId", b.employee_id AS "employeeId", p.name AS "employeeName", b.department_id AS "departmentId",
      b.department_name AS "departmentName", b.period_from AS "periodFrom", b.period_to AS "periodTo", b.currency,
      l.authority AS "authorityLimitMinor", b.allotted_minor AS "allottedMinor", b.spent_minor AS "spentMinor",
      b.held_minor AS "heldMinor", s.gestures, s.largest AS "largestMinor", s.largest_id AS "largestGestureId",
      s.approvals, s.above AS "aboveLimit", b.frozen
    FROM page b
    JOIN employee p ON p.id = b.employee_id
    CROSS JOIN LATERAL (
      SELECT coalesce((override_in_force(b.department_id, b.employee_id, b.at)).authority_limit_minor,
        (plan_in_force(b.department_id, b.at)).authority_limit_minor) AS authority) l
    CROSS JOIN LATERAL (
      SELECT count(*) AS gestures, max(e.delta_spent_minor) AS largest, count(*) FILTER (WHERE e.kind = 'post') AS approvals,
        (array_agg(e.gesture_id ORDER BY e.delta_spent_minor DESC, e.seq))[1] AS largest_id,
        count(*) FILTER (WHERE e.kind = 'grant' AND e.delta_spent_minor > l.authority) AS above
      FROM ledger_entry e WHERE e.budget_id = b.id AND e.kind IN ('grant', 'post')) s
    ORDER BY b.period_from DESC, b.id DESC`,
};
