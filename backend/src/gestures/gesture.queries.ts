import { allOf, condition, type Condition, shaped } from '../database/conditions.js';
import type { Database } from '../database/database.js';
import { exactTime } from '../database/moments.js';
import type { GestureRow } from './gesture-row.js';
import { answerThatCounts } from './outcome-sql.js';

/**
 * Reads `GestureRow`s. What never changes (the option's and the category's texts) is not read: it is remembered.
 * @param gestures the SQL of rows of `gesture`, already limited: only they are looked up elsewhere
 * @param told the SQL of a moment: outcomes recorded later are left out
 */
export const gestureSelect = (gestures: string, told = `'infinity'::timestamptz`): string => `
  SELECT g.id, g.number, g.state, g.department_id AS "departmentId",
    g.employee_id AS "employeeId", ${nameOf('g.employee_id')} AS "employeeName",
    g.choice_id AS "choiceId",
    g.policy_version_id AS "policyVersionId", g.option_id AS "optionId", g.category_id AS "categoryId",
    g.amount_minor AS "amountMinor", g.currency, g.severity,
    g.customer_id AS "customerId", c.reference AS "customerReference", c.name AS "customerName",
    c.contact AS "customerContact", c.tier AS "customerTier",
    g.note, g.elapsed_ms AS "elapsedMs", g.needed_approval AS "neededApproval",
    g.requested_at AS "requestedAt", g.granted_at AS "grantedAt", g.expires_at AS "expiresAt",
    g.settled_at AS "settledAt", g.settled_by AS "settledBy", ${nameOf('g.settled_by')} AS "settledByName",
    g.settlement_note AS "settlementNote", g.reversed_at AS "reversedAt", g.reversed_by AS "reversedBy",
    ${nameOf('g.reversed_by')} AS "reversedByName", g.reversal_reason AS "reversalReason",
    v.code AS "voucherCode", v.state AS "voucherState", v.valid_until AS "voucherValidUntil",
    v.face_minor AS "voucherFaceMinor", v.redeemed_minor AS "voucherRedeemedMinor", v.divisible AS "voucherDivisible",
    ${answerThatCounts('calm', { told })} AS mood, ${answerThatCounts('settled', { told })} AS rating,
    ${answerThatCounts('returned', { told })} AS returned
  FROM (${gestures}) g
  LEFT JOIN customer c ON c.id = g.customer_id
  LEFT JOIN voucher v ON v.gesture_id = g.id`;

const nameOf = (id: string): string => `(SELECT e.name FROM employee e WHERE e.id = ${id})`;

const byId = { name: 'gesture', text: gestureSelect('SELECT * FROM gesture WHERE id = $1', '$2::timestamptz') };

/** @param told outcomes recorded later than this ISO time are left out */
export async function findGesture(database: Database, id: string, told = 'infinity'): Promise<GestureRow | null> {
  const [row] = await database.query<GestureRow>(byId, [id, told]);
  return row ?? null;
}

/** Which gestures come first in a list. */
export type Order = 'newest' | 'oldest';

/**
 * Gestures in the order of their requests; each row carries its exact time for the cursor.
 * @param conditions on g (gesture), c (its customer), d (its department)
 */
export async function listGestures(
  database: Database,
  conditions: readonly Condition[],
  { limit, order }: { limit: number; order: Order },
): Promise<(GestureRow & { exactTime: string })[]> {
  const { sql, values } = allOf(conditions, 2);
  const direction = order === 'newest' ? 'DESC' : 'ASC';
  const page = `
    SELECT g.* FROM gesture g LEFT JOIN customer c ON c.id = g.customer_id LEFT JOIN department d ON d.id = g.department_id
    WHERE ${sql} ORDER BY g.requested_at ${direction}, g.id ${direction} LIMIT $1`;
  const text = `SELECT r.*, ${exactTime('"requestedAt"')} AS "exactTime"
    FROM (${gestureSelect(page)}) r ORDER BY "requestedAt" ${direction}, id ${direction}`;
  return database.query(shaped('gestures', text), [limit, ...values]);
}

/** The rows after a cursor's time and id. */
export const after = (order: Order, time: unknown, id: unknown): Condition =>
  condition(
    (at, last) => `(g.requested_at, g.id) ${order === 'newest' ? '<' : '>'} (${at}::timestamptz, ${last}::uuid)`,
    time,
    id,
  );
