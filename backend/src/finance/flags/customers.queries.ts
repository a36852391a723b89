import { DEPARTMENTS, GIVEN, newestIds } from './month-sql.js';
import { REPEATS_MIN } from './rules/repeated-customer.js';

/** How many named customers a department had in the year up to the month's end, and what they were given in the month. */
export const CUSTOMER_BASES = `
  WITH ${DEPARTMENTS}
  SELECT d.id AS "departmentId", count(DISTINCT g.customer_id) AS customers,
    count(*) FILTER (WHERE g.requested_at >= d.starts_at) AS gestures
  FROM d JOIN gesture g ON g.department_id = d.id AND g.requested_at < d.ends_at
    AND g.requested_at >= d.ends_at - interval '1 year'
  WHERE g.state = 'granted' AND g.customer_id IS NOT NULL
  GROUP BY d.id ORDER BY d.id`;

/** Customers who were given something several times. */
export const REPEATS = `
  WITH ${GIVEN}
  SELECT g.department_id AS "departmentId", g.customer_id AS "customerId", count(*) AS gestures,
    sum(g.amount_minor)::bigint AS "amountMinor", ${newestIds('g')}
  FROM given g WHERE g.customer_id IS NOT NULL
  GROUP BY g.department_id, g.customer_id HAVING count(*) >= ${REPEATS_MIN}
  ORDER BY g.department_id, g.customer_id`;

const PAIRED = `
  ${GIVEN},
  named AS MATERIALIZED (SELECT * FROM given WHERE customer_id IS NOT NULL),
  customers AS (SELECT department_id, customer_id, count(*) AS n FROM named GROUP BY 1, 2),
  givers AS (SELECT department_id, employee_id, count(*) AS n FROM named GROUP BY 1, 2),
  departments AS (SELECT department_id, count(*) AS n FROM named GROUP BY 1)`;

/** Givers and customers who met several times. */
export const PAIRS = `
  WITH ${PAIRED}
  SELECT g.department_id AS "departmentId", g.employee_id AS "employeeId", g.customer_id AS "customerId",
    count(*) AS gestures, sum(g.amount_minor)::bigint AS "amountMinor",
    c.n AS "ofCustomer", e.n AS "ofEmployee", a.n AS "ofDepartment", ${newestIds('g')}
  FROM named g
  JOIN customers c USING (department_id, customer_id)
  JOIN givers e USING (department_id, employee_id)
  JOIN departments a USING (department_id)
  WHERE c.n >= ${REPEATS_MIN} AND e.n >= ${REPEATS_MIN}
  GROUP BY g.department_id, g.employee_id, g.customer_id, c.n, e.n, a.n HAVING count(*) >= ${REPEATS_MIN}
  ORDER BY g.department_id, g.employee_id, g.customer_id`;

/** How many pairs could have met so often. */
export const PAIR_TESTS = `
  WITH ${PAIRED}
  SELECT coalesce(sum(c.n * e.n), 0)::bigint AS tests
  FROM (SELECT department_id, count(*) AS n FROM customers WHERE n >= ${REPEATS_MIN} GROUP BY 1) c
  JOIN (SELECT department_id, count(*) AS n FROM givers WHERE n >= ${REPEATS_MIN} GROUP BY 1) e USING (department_id)`;
