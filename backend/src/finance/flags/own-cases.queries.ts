import { DEPARTMENTS, GESTURES_KEPT, GIVEN, newestIds } from './month-sql.js';

/** Who gave something to somebody with their own address, reference or (first and last) name. */
export const SELF_DEALING = `
  WITH ${GIVEN},
  same AS (
    SELECT g.*, lower(btrim(c.contact)) = e.email AS contact,
      c.reference_key IN (e.email, lower(e.name ->> 'en'), lower(e.name ->> 'ru')) AS reference,
      c.name ~ '\\S\\s+\\S' AND lower(btrim(c.name)) IN (lower(e.name ->> 'en'), lower(e.name ->> 'ru')) AS name
    FROM given g JOIN customer c ON c.id = g.customer_id JOIN employee e ON e.id = g.employee_id
    WHERE c.erased_at IS NULL
  )
  SELECT s.department_id AS "departmentId", s.employee_id AS "employeeId", NULL AS "customerId",
    jsonb_build_object('rule', 'self_dealing', 'gestures', count(*), 'amountMinor', sum(s.amount_minor),
      'matched', array_remove(ARRAY[CASE WHEN bool_or(contact) THEN 'contact' END,
        CASE WHEN bool_or(reference) THEN 'reference' END, CASE WHEN bool_or(name) THEN 'name' END], NULL)) AS facts,
    ${newestIds('s')}
  FROM same s WHERE contact OR reference OR name
  GROUP BY s.department_id, s.employee_id ORDER BY s.department_id, s.employee_id`;

/** Who answered a request of their own, topped up their own budget or made an exception for themselves. */
export const SELF_APPROVAL = `
  WITH ${DEPARTMENTS},
  acts AS (
    SELECT g.department_id, g.employee_id, 'approval' AS act, g.amount_minor, g.id, g.requested_at
    FROM d JOIN gesture g ON g.department_id = d.id AND g.requested_at < d.ends_at
      AND g.requested_at >= d.starts_at - interval '8 days'
    WHERE g.needed_approval AND g.settled_by = g.employee_id AND g.state IN ('granted', 'reversed')
      AND g.settled_at >= d.starts_at AND g.settled_at < d.ends_at
    UNION ALL
    SELECT e.department_id, e.employee_id, 'top_up', e.delta_allotted_minor, NULL, e.recorded_at
    FROM d JOIN ledger_entry e ON e.department_id = d.id AND e.recorded_at >= d.starts_at AND e.recorded_at < d.ends_at
    WHERE e.kind = 'top_up' AND e.actor_id = e.employee_id
    UNION ALL
    SELECT o.department_id, o.employee_id, 'exception', 0, NULL, o.starts_at
    FROM d JOIN budget_override o ON o.department_id = d.id AND o.starts_at >= d.starts_at AND o.starts_at < d.ends_at
    WHERE o.created_by = o.employee_id AND o.ends_at > o.starts_at
  )
  SELECT a.department_id AS "departmentId", a.employee_id AS "employeeId", NULL AS "customerId",
    jsonb_build_object('rule', 'self_approval', 'approvals', count(*) FILTER (WHERE act = 'approval'),
      'topUps', count(*) FILTER (WHERE act = 'top_up'), 'exceptions', count(*) FILTER (WHERE act = 'exception'),
      'amountMinor', sum(a.amount_minor)) AS facts,
    coalesce((array_agg(a.id ORDER BY a.requested_at DESC, a.id DESC) FILTER (WHERE a.id IS NOT NULL))[1:${GESTURES_KEPT}]::text[], '{}')
      AS "gestureIds"
  FROM acts a GROUP BY a.department_id, a.employee_id ORDER BY a.department_id, a.employee_id`;
