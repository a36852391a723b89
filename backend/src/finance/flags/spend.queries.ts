import { GIVEN } from './month-sql.js';

/** What everybody gave, on how many days. */
export const SPEND = `
  WITH ${GIVEN}
  SELECT department_id AS "departmentId", employee_id AS "employeeId", sum(amount_minor)::bigint AS "spentMinor",
    count(DISTINCT day) AS shifts, count(*) AS gestures
  FROM given GROUP BY department_id, employee_id ORDER BY department_id, employee_id`;
