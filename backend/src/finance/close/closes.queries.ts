import { auditedCall, functionCall as call } from '../../database/function-call.js';

const CLOSE = `
  SELECT c.id, c.department_id AS "departmentId", d.name AS "departmentName", to_char(c.month, 'YYYY-MM') AS month,
    CASE WHEN c.report IS NULL THEN 'closing' WHEN c.reopened_at IS NULL THEN 'closed' ELSE 'reopened' END AS state,
    c.closed_by AS "closedById", p.name AS "closedByName", c.closed_at AS "closedAt",
    r.asked_by AS "askedById", a.name AS "askedByName", r.asked_at AS "askedAt", r.reason,
    r.approved_by AS "approvedById", y.name AS "approvedByName", r.approved_at AS "approvedAt", j.number AS journal`;
const FROM = `
  FROM month_close c
  JOIN department d ON d.id = c.department_id
  JOIN employee p ON p.id = c.closed_by
  LEFT JOIN month_reopening r ON r.close_id = c.id AND r.withdrawn_at IS NULL
  LEFT JOIN employee a ON a.id = r.asked_by
  LEFT JOIN employee y ON y.id = r.approved_by
  LEFT JOIN journal_close j ON j.close_id = c.id`;

/** $1 its id. */
export const CLOSE_WITH_REPORT = { name: 'close_with_report', text: `${CLOSE}, c.report ${FROM} WHERE c.id = $1` };

/** $1 the department. */
export const CLOSES_OF_DEPARTMENT = {
  name: 'closes_of_department',
  text: `${CLOSE} ${FROM} WHERE c.department_id = $1 ORDER BY c.month DESC, c.begun_at DESC`,
};

/** The newest closing of each month and department. $1 and $2 the first days of the first and the last month. */
export const NEWEST_CLOSES = {
  name: 'newest_closes',
  text: `
    SELECT DISTINCT ON (q."departmentId", q.month) q.* FROM (
      ${CLOSE}, c.begun_at ${FROM} WHERE c.month BETWEEN $1::date AND $2::date) q
    ORDER BY q."departmentId", q.month, q.begun_at DESC`,
};

export const DEPARTMENTS = { name: 'closing_departments', text: 'SELECT id, name FROM department ORDER BY slug' };

/** Where time stands for the company as a whole, and when it began: without a plan there is no budget. */
export const THIS_MONTH = {
  name: 'this_month',
  text: `
    SELECT to_char(database_clock() AT TIME ZONE 'UTC', 'YYYY-MM') AS month,
      (SELECT to_char(min(effective_from) AT TIME ZONE 'UTC' - interval '12 hours', 'YYYY-MM') FROM budget_plan) AS first`,
};

/** What stands in the way, by kind; $1 the department, $2 the month's first day. */
export const HINDRANCES = {
  name: 'close_hindrances',
  text: `
    SELECT h.kind, h.count, CASE h.kind WHEN 'not_over' THEN m.ends_at END AS until, h.checks
    FROM month_bounds($1, $2::date) m
    CROSS JOIN LATERAL (
      SELECT 'not_over' AS kind, (m.ends_at > database_clock())::int::bigint AS count, NULL::text[] AS checks
      UNION ALL
      SELECT 'requests_waiting', count(*), NULL FROM gesture
        WHERE department_id = $1 AND state = 'awaiting' AND requested_at >= m.starts_at AND requested_at < m.ends_at
      UNION ALL
      SELECT 'choices_open', count(*), NULL FROM choice
        WHERE department_id = $1 AND state = 'open' AND offered_at >= m.starts_at AND offered_at < m.ends_at
      UNION ALL
      SELECT 'budget_frozen', count(*), NULL FROM budget WHERE department_id = $1 AND frozen
      UNION ALL
      SELECT 'reconciliation', count(*), array_agg(DISTINCT check_name) FROM alarm
        WHERE resolved_at IS NULL AND (department_id = $1 OR department_id IS NULL)) h
    WHERE h.count > 0`,
};

export const BEGIN_CLOSE = call('begin_close', 3);
export const CLOSE_REPORT = call('close_report', 1);
export const FINISH_CLOSE = auditedCall('finish_close', 3);
export const GIVE_UP_CLOSE = call('give_up_close', 1);
export const ASK_REOPENING = auditedCall('ask_reopening', 3);
export const SETTLE_REOPENING = auditedCall('settle_reopening', 3);
