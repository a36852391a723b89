import { PAGE_DAYS_AFTER_END } from '@amends/shared/limits.js';
import type { Database } from '../database/database.js';
import type { ChoicePageRow, GesturePageRow } from './page-row.js';

const AFTER_END = `interval '${PAGE_DAYS_AFTER_END} days'`;

/** @param of the SQL alias of a gesture or a choice */
const frameOf = (of: string): string => `
    ${of}.id, ${of}.state, ${of}.department_id AS "departmentId", d.name AS department, d.time_zone AS "timeZone",
    coalesce((SELECT name FROM company), d.name) AS company, ${of}.category_id AS "categoryId", ${of}.policy_version_id AS "policyVersionId",
    c.name AS "customerName", c.locale AS "customerLocale", ${of}.currency, database_clock() AS now`;

/** $1 the gesture; nothing for what was never given and for what ended long ago. */
const gesturePage = {
  name: 'gesture_page',
  text: `
    SELECT * FROM (
      SELECT ${frameOf('g')}, g.option_id AS "optionId", g.employee_id AS "employeeId", e.name AS giver, e.locale AS "giverLocale",
        g.granted_at AS "grantedAt", v.code AS "voucherCode", v.state AS "voucherState",
        v.valid_until AS "voucherValidUntil", v.face_minor AS "faceMinor", v.redeemed_minor AS "redeemedMinor",
        v.divisible, coalesce(v.valid_until, g.granted_at) + ${AFTER_END} AS "openUntil",
        (SELECT min(o.recorded_at) FROM outcome o WHERE o.gesture_id = g.id AND o.source = 'customer') AS "firstRatedAt",
        (SELECT json_build_object('rating', o.rating, 'comment', coalesce(o.note, ''), 'at', o.recorded_at)
          FROM outcome o WHERE o.gesture_id = g.id AND o.source = 'customer'
          ORDER BY o.recorded_at DESC, o.id DESC LIMIT 1) AS said
      FROM gesture g
      JOIN department d ON d.id = g.department_id
      JOIN employee e ON e.id = g.employee_id
      LEFT JOIN customer c ON c.id = g.customer_id
      LEFT JOIN voucher v ON v.gesture_id = g.id
      WHERE g.id = $1 AND g.granted_at IS NOT NULL) page
    WHERE now < "openUntil"`,
};

/** $1 the choice. */
const choicePage = {
  name: 'choice_page',
  text: `
    SELECT * FROM (
      SELECT ${frameOf('h')}, h.option_ids::text[] AS "optionIds", h.expires_at AS "expiresAt",
        h.expires_at + ${AFTER_END} AS "openUntil", (SELECT g.id FROM gesture g WHERE g.choice_id = h.id) AS "gestureId"
      FROM choice h
      JOIN department d ON d.id = h.department_id
      LEFT JOIN customer c ON c.id = h.customer_id
      WHERE h.id = $1) page
    WHERE now < "openUntil"`,
};

export async function findGesturePage(database: Database, id: string): Promise<GesturePageRow | null> {
  const [row] = await database.query<GesturePageRow>(gesturePage, [id]);
  return row ?? null;
}

export async function findChoicePage(database: Database, id: string): Promise<ChoicePageRow | null> {
  const [row] = await database.query<ChoicePageRow>(choicePage, [id]);
  return row ?? null;
}
