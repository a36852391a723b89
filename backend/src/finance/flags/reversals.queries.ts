import { DEPARTMENTS, newestIds } from './month-sql.js';
import { LATE_DAYS, LOOK_BACK_MONTHS } from './rules/late-reversals.js';

const LATE = `g.state = 'reversed' AND g.reversed_at > g.granted_at + interval '${LATE_DAYS} days'`;

/** Who undid old gestures, with what the department undid so late in the months before. */
export const LATE_REVERSALS = `
  WITH ${DEPARTMENTS},
  late AS (
    SELECT g.*, extract(day FROM g.reversed_at - g.granted_at)::int AS days
    FROM d JOIN gesture g ON g.department_id = d.id AND g.reversed_at >= d.starts_at AND g.reversed_at < d.ends_at
    WHERE ${LATE}
  ),
  past AS (
    SELECT d.id,
      (SELECT count(*) FROM gesture g WHERE g.department_id = d.id AND ${LATE} AND g.reversed_at < d.starts_at
        AND g.reversed_at >= d.starts_at - interval '${LOOK_BACK_MONTHS} months') AS before,
      (SELECT least(${LOOK_BACK_MONTHS}, (extract(epoch FROM d.starts_at - min(g.requested_at)) / 86400 / 30)::int)
        FROM gesture g WHERE g.department_id = d.id) AS months
    FROM d
  )
  SELECT l.department_id AS "departmentId", l.reversed_by AS "employeeId", count(*) AS reversals,
    sum(l.amount_minor)::bigint AS "amountMinor", max(l.days) AS "oldestDays", p.before,
    greatest(0, coalesce(p.months, 0)) AS "monthsBefore", ${newestIds('l', 'reversed_at')}
  FROM late l JOIN past p ON p.id = l.department_id
  WHERE l.reversed_by IS NOT NULL
  GROUP BY l.department_id, l.reversed_by, p.before, p.months ORDER BY l.department_id, l.reversed_by`;
