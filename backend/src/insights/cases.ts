import type { ChoiceFilter, Outcome } from '@amends/shared/contract/insight.js';
import type { Loss } from '@amends/shared/contract/policy.js';
import { INSIGHT_DAYS, SETTLED_RATING_MIN, TREND_MONTHS } from '@amends/shared/limits.js';
import { ANSWER_COLUMN, COST_MINOR, endedWell, REPEAT_CASE_AT, WEIGHTIEST } from '../gestures/outcome-sql.js';

/** What the cases are narrowed to. */
export interface CaseFilters {
  /** A day of the department, or a time; absent = 90 days before the end. */
  from?: string;
  /** A day is meant to its end; absent = today. */
  to?: string;
  categoryId?: string;
  severity?: number;
  lost?: Loss;
  choice?: ChoiceFilter;
}

/** How many parameters `casesOf` takes; further ones come after them. */
export const CASE_PARAMETERS = 7;

/** The values of those parameters. */
export const caseValues = (departmentIds: readonly string[], filters: CaseFilters): unknown[] => [
  departmentIds,
  filters.from ?? null,
  filters.to ?? null,
  filters.categoryId ?? null,
  filters.severity ?? null,
  filters.lost ?? null,
  filters.choice ?? null,
];

/** Where a period begins that is told no first day: the last 90 days. y = a department, with the end of the period. */
const LATELY = `(y.ends_at AT TIME ZONE y.time_zone)::date - ${INSIGHT_DAYS}`;

/** The same for whole months. */
export const LAST_MONTHS = `
  date_trunc('month', (y.ends_at - interval '1 microsecond') AT TIME ZONE y.time_zone) - interval '${TREND_MONTHS - 1} months'`;

/**
 * The common tables `d` (the departments with their period) and `cases` (their gestures that stand), for a WITH:
 * `good` says how it ended now and `good_before` how at the beginning of the month, both null for unknown.
 * @param firstDay the SQL of the period's beginning where no first day is given
 * Each answer is read once, in one pass; nothing is looked up gesture by gesture but the repeat cases of the content.
 */
export const casesOf = (outcome: Outcome, firstDay = LATELY): string => `
  d AS MATERIALIZED (
    SELECT z.*, (z.starts_at AT TIME ZONE z.time_zone)::date AS first_day,
      ((z.ends_at - interval '1 microsecond') AT TIME ZONE z.time_zone)::date AS last_day,
      date_trunc('month', z.local_now)::date AS claims_from,
      date_trunc('month', z.local_now) AT TIME ZONE z.time_zone AS month_starts_at
    FROM (
      SELECT y.*, ${momentOr('$2', 0, firstDay)} AS starts_at
      FROM (
        SELECT x.*, ${momentOr('$3', 1, 'x.local_now::date + 1')} AS ends_at
        FROM (SELECT id, name, currency, time_zone, database_clock() AT TIME ZONE time_zone AS local_now
          FROM department WHERE id = ANY ($1::uuid[])) x
      ) y
    ) z
  ),
  said AS MATERIALIZED (
    SELECT x.gesture_id,
      (array_agg(x.${ANSWER_COLUMN[outcome]} ORDER BY ${WEIGHTIEST}))[1] AS answer,
      (array_agg(x.${ANSWER_COLUMN[outcome]} ORDER BY ${WEIGHTIEST})
        FILTER (WHERE x.recorded_at < d.month_starts_at))[1] AS answer_before
    FROM d JOIN outcome x ON x.department_id = d.id AND x.recorded_at >= d.starts_at
    WHERE x.${ANSWER_COLUMN[outcome]} IS NOT NULL
    GROUP BY x.gesture_id
  ),
  cases AS MATERIALIZED (
    SELECT g.id, g.number, g.department_id, g.option_id, g.policy_version_id, g.category_id, g.customer_id,
      g.severity, c.lost,
      g.choice_id IS NOT NULL AS chosen, g.requested_at, g.granted_at, g.amount_minor, g.currency, g.elapsed_ms,
      g.needed_approval, ${COST_MINOR} AS cost,
      CASE WHEN v.gesture_id IS NULL THEN NULL
        WHEN v.state IN ('issued', 'opened') AND v.valid_until <= database_clock() THEN 'expired'
        WHEN v.state IN ('issued', 'opened') THEN 'open' ELSE v.state END AS code,
      ${endedWell(outcome, 's.answer', '(a.repeated_at IS NOT NULL)')} AS good,
      CASE WHEN g.requested_at < d.month_starts_at THEN
        ${endedWell(outcome, 's.answer_before', '(a.repeated_at IS NOT NULL AND a.repeated_at < d.month_starts_at)')} END AS good_before
    FROM d
    JOIN gesture g ON g.department_id = d.id AND g.requested_at >= d.starts_at AND g.requested_at < d.ends_at
    JOIN category c ON c.id = g.category_id
    LEFT JOIN voucher v ON v.gesture_id = g.id
    LEFT JOIN said s ON s.gesture_id = g.id${repeats(outcome)}
    WHERE g.state = 'granted'
      AND ($4::uuid IS NULL OR g.category_id = $4)
      AND ($5::int IS NULL OR g.severity = $5)
      AND ($6::text IS NULL OR c.lost = $6)
      AND ($7::text IS NULL OR (g.choice_id IS NOT NULL) = ($7 = 'chosen'))
  )`;

/** Only after a good rating does it matter whether the customer came again. */
const repeats = (outcome: Outcome): string =>
  outcome === 'settled'
    ? `
    CROSS JOIN LATERAL (SELECT CASE WHEN greatest(s.answer, s.answer_before) >= ${SETTLED_RATING_MIN}
      THEN ${REPEAT_CASE_AT} END AS repeated_at) a`
    : '';

/** The SQL of a moment that may be a day of the department (with so many days added), a time, or absent. */
const momentOr = (parameter: string, days: number, absent: string): string => `
  CASE WHEN ${parameter}::text IS NULL THEN (${absent})::timestamp AT TIME ZONE time_zone
    WHEN length(${parameter}) = 10 THEN (left(${parameter}, 10)::date + ${days})::timestamp AT TIME ZONE time_zone
    ELSE ${parameter}::timestamptz END`;
