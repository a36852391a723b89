import type { FlagRule } from '@amends/shared/contract/flag.js';
import { GESTURES_KEPT } from './month-sql.js';

/** What makes a finding of a month the same as another. */
export interface FlagKey {
  rule: FlagRule;
  departmentId: string;
  employeeId: string | null;
  customerId: string | null;
}

/** What somebody has asked or decided about; nobody does either in the meantime. */
export const KEPT_FLAGS = {
  name: 'kept_flags',
  text: `
    SELECT rule, department_id AS "departmentId", employee_id AS "employeeId", customer_id AS "customerId"
    FROM flag WHERE month = $1 AND (asked_at IS NOT NULL OR verdict IS NOT NULL) FOR UPDATE`,
};

/** Lists these and no others besides those that are kept. $2 = rows as JSON; without gestures, whatever they gave. */
export const KEEP_FLAGS = {
  name: 'keep_flags',
  text: `
    WITH fresh AS (
      SELECT * FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, rule text, department_id uuid, employee_id uuid,
        customer_id uuid, severity int, probability double precision, facts jsonb, gesture_ids uuid[])
    ),
    outdated AS (
      DELETE FROM flag f WHERE f.month = $1 AND f.asked_at IS NULL AND f.verdict IS NULL AND NOT EXISTS (
        SELECT FROM fresh r WHERE (r.rule, r.department_id) = (f.rule, f.department_id)
          AND r.employee_id IS NOT DISTINCT FROM f.employee_id AND r.customer_id IS NOT DISTINCT FROM f.customer_id)
    )
    INSERT INTO flag AS f (id, month, rule, department_id, employee_id, customer_id, severity, probability, facts, gesture_ids)
    SELECT r.id, $1, r.rule, r.department_id, r.employee_id, r.customer_id, r.severity, r.probability, r.facts,
      coalesce(r.gesture_ids, (SELECT coalesce(array_agg(x.id), '{}') FROM (
        SELECT g.id FROM gesture g JOIN department d ON d.id = g.department_id
        WHERE g.department_id = r.department_id AND g.employee_id = r.employee_id AND g.state = 'granted'
          AND g.requested_at >= $1::date::timestamp AT TIME ZONE d.time_zone
          AND g.requested_at < ($1::date + interval '1 month') AT TIME ZONE d.time_zone
        ORDER BY g.requested_at DESC, g.id DESC LIMIT ${GESTURES_KEPT}) x))
    FROM fresh r
    ON CONFLICT (month, rule, department_id, employee_id, customer_id) DO UPDATE
      SET severity = excluded.severity, probability = excluded.probability, facts = excluded.facts,
        gesture_ids = excluded.gesture_ids
      WHERE f.asked_at IS NULL AND f.verdict IS NULL`,
};

/** The draw of a month; what was checked stays checked. $2 = ids of gestures in order. */
export const KEEP_CHECKS = {
  name: 'keep_checks',
  text: `
    WITH outdated AS (
      DELETE FROM random_check WHERE month = $1 AND verdict IS NULL AND NOT gesture_id = ANY ($2::uuid[])
    )
    INSERT INTO random_check AS c (month, gesture_id, position)
    SELECT $1, id, position FROM unnest($2::uuid[]) WITH ORDINALITY AS drawn(id, position)
    ON CONFLICT (gesture_id) DO UPDATE SET position = excluded.position WHERE c.verdict IS NULL`,
};
