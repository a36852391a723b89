import { allOf, condition, type Condition, shaped } from '../database/conditions.js';
import type { Database } from '../database/database.js';
import { exactTime } from '../database/moments.js';
import type { GestureRow } from './gesture-row.js';

/** The newest answer to each question about a gesture g; answers are only ever appended. */
const newest = (column: string): string =>
  `(array_agg(${column} ORDER BY recorded_at DESC, id DESC) FILTER (WHERE ${column} IS NOT NULL))[1] AS ${column}`;

/**
 * Reads `GestureRow`s; add a WHERE on g (gesture), c (customer), d (department).
 * @param told the SQL of a moment: outcomes recorded later are left out
 */
export const gestureSelect = (told = `'infinity'::timestamptz`): string => `
  SELECT g.id, g.number, g.state, g.department_id AS "departmentId",
    g.employee_id AS "employeeId", e.name AS "employeeName",
    g.option_id AS "optionId", o.title AS "optionTitle", o.kind AS "optionKind", o.hand_over AS "optionHandOver",
    p.version AS "policyVersion", g.amount_minor AS "amountMinor", g.currency,
    g.category_id AS "categoryId", k.name AS "categoryName", k.slug AS "categorySlug", k.lost AS "categoryLost",
    g.severity, g.customer_id AS "customerId", c.reference AS "customerReference", c.name AS "customerName",
    c.contact AS "customerContact", c.tier AS "customerTier",
    g.note, g.elapsed_ms AS "elapsedMs", g.needed_approval AS "neededApproval",
    g.requested_at AS "requestedAt", g.granted_at AS "grantedAt", g.expires_at AS "expiresAt",
    g.settled_at AS "settledAt", g.settled_by AS "settledBy", s.name AS "settledByName",
    g.settlement_note AS "settlementNote", g.reversed_at AS "reversedAt", g.reversed_by AS "reversedBy",
    r.name AS "reversedByName", g.reversal_reason AS "reversalReason",
    v.code AS "voucherCode", v.state AS "voucherState", v.valid_until AS "voucherValidUntil",
    x.mood, x.rating, x.returned
  FROM gesture g
  JOIN department d ON d.id = g.department_id
  JOIN employee e ON e.id = g.employee_id
  JOIN policy_version p ON p.id = g.policy_version_id
  JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
  JOIN category k ON k.id = g.category_id
  LEFT JOIN customer c ON c.id = g.customer_id
  LEFT JOIN employee s ON s.id = g.settled_by
  LEFT JOIN employee r ON r.id = g.reversed_by
  LEFT JOIN voucher v ON v.gesture_id = g.id
  LEFT JOIN LATERAL (
    SELECT ${newest('mood')}, ${newest('rating')}, ${newest('returned')}
    FROM outcome WHERE gesture_id = g.id AND recorded_at <= ${told}) x ON true`;

const byId = { name: 'gesture_by_id', text: `${gestureSelect('$2::timestamptz')} WHERE g.id = $1` };

/** @param told outcomes recorded later than this ISO time are left out */
export async function findGesture(database: Database, id: string, told = 'infinity'): Promise<GestureRow | null> {
  const [row] = await database.query<GestureRow>(byId, [id, told]);
  return row ?? null;
}

/** Gestures in the order of their requests; each row carries its exact time for the cursor. */
export async function listGestures(
  database: Database,
  conditions: readonly Condition[],
  { limit, order }: { limit: number; order: 'newest' | 'oldest' },
): Promise<(GestureRow & { exactTime: string })[]> {
  const { sql, values } = allOf(conditions, 2);
  const direction = order === 'newest' ? 'DESC' : 'ASC';
  const text = `SELECT *, ${exactTime('"requestedAt"')} AS "exactTime"
    FROM (${gestureSelect()} WHERE ${sql} ORDER BY g.requested_at ${direction}, g.id ${direction} LIMIT $1) page
    ORDER BY "requestedAt" ${direction}, id ${direction}`;
  return database.query(shaped('gestures', text), [limit, ...values]);
}

/** The rows after a cursor's time and id. */
export const after = (order: 'newest' | 'oldest', time: unknown, id: unknown): Condition =>
  condition(
    (at, after) => `(g.requested_at, g.id) ${order === 'newest' ? '<' : '>'} (${at}::timestamptz, ${after}::uuid)`,
    time,
    id,
  );
