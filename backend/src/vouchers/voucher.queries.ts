import { allOf, type Condition, condition, shaped } from '../database/conditions.js';
import type { Database, Statement } from '../database/database.js';
import { exactTime } from '../database/moments.js';
import type { ListedVoucherRow, VoucherRow } from './voucher-row.js';

/** Of a voucher v: it ends by itself, whether or not anybody has written that down yet. */
export const STATE_NOW = `CASE WHEN v.state IN ('issued', 'opened') AND v.valid_until <= database_clock()
  THEN 'expired' ELSE v.state END`;

const VOUCHER = `
  v.gesture_id AS "gestureId", v.code, ${STATE_NOW} AS state, g.policy_version_id AS "policyVersionId",
  g.option_id AS "optionId", g.category_id AS "categoryId", c.name AS "customerName", v.issued_at AS "issuedAt",
  v.valid_until AS "validUntil", v.face_minor AS "faceMinor", v.redeemed_minor AS "redeemedMinor", g.currency,
  v.divisible`;

const VOUCHERS = `
  FROM voucher v
  JOIN gesture g ON g.id = v.gesture_id
  LEFT JOIN customer c ON c.id = g.customer_id`;

/** $2: uses recorded later are left out. */
const REDEMPTIONS = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'amountMinor', r.amount_minor, 'at', r.redeemed_at,
      'by', jsonb_build_object('id', p.id, 'name', p.name), 'department', jsonb_build_object('id', w.id, 'name', w.name))
      ORDER BY r.redeemed_at DESC, r.id DESC), '[]')
    FROM voucher_redemption r JOIN employee p ON p.id = r.redeemed_by JOIN department w ON w.id = r.department_id
    WHERE r.gesture_id = v.gesture_id AND r.redeemed_at <= $2::timestamptz) AS redemptions`;

const found = (name: string, where: string): Statement => ({
  name,
  text: `SELECT ${VOUCHER}, v.department_id AS "departmentId", d.name AS "departmentName", ${REDEMPTIONS}
    ${VOUCHERS} JOIN department d ON d.id = v.department_id WHERE ${where}`,
});

const byCode = found('voucher_by_code', 'v.code = $1');
const byGesture = found('voucher_of_gesture', 'v.gesture_id = $1');
const ofPage = found('voucher_of_page', 'v.gesture_id = $1 OR g.choice_id = $1');

async function one(
  database: Database,
  statement: Statement,
  key: string,
  told = 'infinity',
): Promise<VoucherRow | null> {
  const [row] = await database.query<VoucherRow>(statement, [key, told]);
  return row ?? null;
}

export const voucherByCode = (database: Database, code: string): Promise<VoucherRow | null> =>
  one(database, byCode, code);

/** @param id of the gesture or the choice that a customer's page is about */
export const voucherOfPage = (database: Database, id: string): Promise<VoucherRow | null> => one(database, ofPage, id);

/** @param told uses recorded later than this ISO time are left out */
export const voucherOfGesture = (database: Database, gestureId: string, told: string): Promise<VoucherRow | null> =>
  one(database, byGesture, gestureId, told);

/** A department's codes, the newest first; each row carries its exact time for the cursor. */
export async function listVouchers(
  database: Database,
  conditions: readonly Condition[],
  limit: number,
): Promise<ListedVoucherRow[]> {
  const { sql, values } = allOf(conditions, 2);
  const text = `
    SELECT ${VOUCHER}, g.number AS "gestureNumber", v.employee_id AS "employeeId", e.name AS "employeeName",
      ${exactTime('v.issued_at')} AS "exactTime"
    ${VOUCHERS} JOIN employee e ON e.id = v.employee_id
    WHERE ${sql} ORDER BY v.issued_at DESC, v.gesture_id DESC LIMIT $1`;
  return database.query(shaped('vouchers', text), [limit, ...values]);
}

/** The codes after a cursor's time and gesture. */
export const afterVoucher = (time: unknown, gestureId: unknown): Condition =>
  condition((at, last) => `(v.issued_at, v.gesture_id) < (${at}::timestamptz, ${last}::uuid)`, time, gestureId);
