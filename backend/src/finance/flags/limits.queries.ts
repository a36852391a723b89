import { DEPARTMENTS, GESTURES_KEPT, newestIds } from './month-sql.js';

/**
 * The common table `within`: gestures that needed no approval, from a day before the month on, each with the authority
 * limit that held for its giver at that moment.
 */
const WITHIN_LIMITS = `
  ${DEPARTMENTS},
  plans AS (
    SELECT department_id, authority_limit_minor, effective_from,
      lead(effective_from, 1, 'infinity') OVER (PARTITION BY department_id ORDER BY effective_from, id) AS until
    FROM budget_plan
  ),
  overrides AS (
    SELECT department_id, employee_id, authority_limit_minor, starts_at,
      least(ends_at, lead(starts_at, 1, 'infinity') OVER (PARTITION BY department_id, employee_id ORDER BY id)) AS until
    FROM budget_override
  ),
  within AS (
    SELECT g.*, d.starts_at, coalesce(o.authority_limit_minor, p.authority_limit_minor) AS limit_minor
    FROM d
    JOIN gesture g ON g.department_id = d.id AND g.requested_at < d.ends_at
      AND g.requested_at >= d.starts_at - interval '1 day'
    JOIN plans p ON p.department_id = g.department_id AND g.requested_at >= p.effective_from AND g.requested_at < p.until
    LEFT JOIN overrides o ON o.department_id = g.department_id AND o.employee_id = g.employee_id
      AND g.requested_at >= o.starts_at AND g.requested_at < o.until
    WHERE g.state = 'granted' AND NOT g.needed_approval
  )`;

/** Whose amounts lie in the two steps below the limit, where staff set them: an option's default was not chosen. */
export const NEAR_LIMIT = `
  WITH ${WITHIN_LIMITS},
  near AS (
    SELECT w.*, w.amount_minor * 10 >= w.limit_minor * 9 AS just
    FROM within w
    JOIN policy_option o ON o.policy_version_id = w.policy_version_id AND o.option_id = w.option_id
    WHERE w.requested_at >= w.starts_at AND o.min_minor < o.max_minor AND w.amount_minor <> o.default_minor
      AND w.amount_minor < w.limit_minor AND w.amount_minor * 10 >= w.limit_minor * 8
  )
  SELECT n.department_id AS "departmentId", n.employee_id AS "employeeId",
    (array_agg(n.limit_minor ORDER BY n.requested_at DESC, n.id DESC))[1] AS "limitMinor",
    count(*) FILTER (WHERE just) AS "justBelow", count(*) FILTER (WHERE NOT just) AS below,
    coalesce(sum(n.amount_minor) FILTER (WHERE just), 0)::bigint AS "amountMinor",
    coalesce((array_agg(n.id ORDER BY n.requested_at DESC, n.id DESC) FILTER (WHERE just))[1:${GESTURES_KEPT}]::text[], '{}')
      AS "gestureIds"
  FROM near n GROUP BY n.department_id, n.employee_id ORDER BY n.department_id, n.employee_id`;

/** Several gestures of one giver for one customer within 24 hours, each within the limit and together beyond it. */
export const SPLITS = `
  WITH ${WITHIN_LIMITS},
  windows AS (
    SELECT w.department_id, w.employee_id, w.customer_id, w.requested_at, w.starts_at, w.limit_minor,
      count(*) OVER day AS gestures, sum(w.amount_minor) OVER day AS amount,
      min(w.requested_at) OVER day AS since
    FROM within w WHERE w.customer_id IS NOT NULL
    WINDOW day AS (PARTITION BY w.department_id, w.employee_id, w.customer_id ORDER BY w.requested_at
      RANGE BETWEEN interval '24 hours' PRECEDING AND CURRENT ROW)
  ),
  largest AS (
    SELECT DISTINCT ON (department_id, employee_id, customer_id) *
    FROM windows WHERE gestures > 1 AND amount > limit_minor AND requested_at >= starts_at
    ORDER BY department_id, employee_id, customer_id, amount DESC, requested_at
  )
  SELECT l.department_id AS "departmentId", l.employee_id AS "employeeId", l.customer_id AS "customerId",
    jsonb_build_object('rule', 'split_above_limit', 'limitMinor', l.limit_minor, 'gestures', l.gestures,
      'amountMinor', l.amount, 'minutes', round(extract(epoch FROM l.requested_at - l.since) / 60)) AS facts,
    ${newestIds('w')}
  FROM largest l
  JOIN within w ON w.department_id = l.department_id AND w.employee_id = l.employee_id
    AND w.customer_id = l.customer_id AND w.requested_at BETWEEN l.since AND l.requested_at
  GROUP BY l.department_id, l.employee_id, l.customer_id, l.limit_minor, l.gestures, l.amount, l.requested_at, l.since
  ORDER BY l.department_id, l.employee_id, l.customer_id`;
