import type { FeedbackKind } from '@amends/shared/contract/feedback.js';
import type { PromiseState } from '@amends/shared/contract/promise.js';
import { RATING_KIND_MIN, THANKS_DAYS } from '@amends/shared/limits.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { condition, type Condition, allOf, shaped } from '../database/conditions.js';
import type { Database } from '../database/database.js';
import { exactTime } from '../database/moments.js';

/** What a customer said, and about what. */
export interface FeedbackRow {
  id: string;
  kind: FeedbackKind;
  at: Date;
  exactTime: string;
  rating: number | null;
  text: string;
  gestureId: string;
  gestureNumber: number;
  optionTitle: LocalizedText;
  categoryName: LocalizedText;
  employeeId: string;
  employeeName: LocalizedText;
  grantedAt: Date;
  customerReference: string | null;
  customerName: string | null;
  promiseId: string | null;
  promiseOwnerId: string | null;
  promiseOwnerName: LocalizedText | null;
  promiseState: PromiseState | null;
  promiseDueAt: Date | null;
}

/** The newest answer of each customer: what was said before was changed by themselves. */
const RATINGS = `
  SELECT o.id, 'rating' AS kind, o.recorded_at AS at, o.rating, coalesce(o.note, '') AS text, o.gesture_id, o.department_id
  FROM outcome o
  WHERE o.source = 'customer' AND NOT EXISTS (SELECT FROM outcome n WHERE n.gesture_id = o.gesture_id
    AND n.source = 'customer' AND (n.recorded_at, n.id) > (o.recorded_at, o.id))`;

const IDEAS = `
  SELECT i.id, 'idea' AS kind, i.left_at AS at, NULL::int AS rating, i.text, i.gesture_id, i.department_id
  FROM customer_idea i`;

const TOLD = `
  SELECT f.id, f.kind, f.at, ${exactTime('f.at')} AS "exactTime", f.rating, f.text,
    g.id AS "gestureId", g.number AS "gestureNumber", o.title AS "optionTitle", k.name AS "categoryName",
    g.employee_id AS "employeeId", e.name AS "employeeName", g.granted_at AS "grantedAt",
    c.reference AS "customerReference", c.name AS "customerName",
    p.id AS "promiseId", p.owner_id AS "promiseOwnerId", q.name AS "promiseOwnerName", p.state AS "promiseState",
    p.due_at AS "promiseDueAt"`;

const ABOUT = `
  JOIN gesture g ON g.id = f.gesture_id
  JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
  JOIN category k ON k.id = g.category_id
  JOIN employee e ON e.id = g.employee_id
  LEFT JOIN customer c ON c.id = g.customer_id
  LEFT JOIN promise p ON p.gesture_id = g.id AND p.origin = 'rating' AND f.kind = 'rating'
  LEFT JOIN employee q ON q.id = p.owner_id`;

/** @param conditions on f (what was said) */
export async function listFeedback(
  database: Database,
  conditions: readonly Condition[],
  limit: number,
): Promise<FeedbackRow[]> {
  const { sql, values } = allOf(conditions, 2);
  const text = `${TOLD}
    FROM (SELECT * FROM (${RATINGS} UNION ALL ${IDEAS}) f WHERE ${sql} ORDER BY f.at DESC, f.id DESC LIMIT $1) f
    ${ABOUT} ORDER BY f.at DESC, f.id DESC`;
  return database.query(shaped('feedback', text), [limit, ...values]);
}

export const afterFeedback = (time: unknown, id: unknown): Condition =>
  condition((at, last) => `(f.at, f.id) < (${at}::timestamptz, ${last}::uuid)`, time, id);

const thanks = {
  name: 'thanks',
  text: `${TOLD} FROM (${RATINGS}
      AND o.rating >= ${RATING_KIND_MIN} AND o.note <> '' AND o.recorded_at > now() - interval '${THANKS_DAYS} days') f
    ${ABOUT} WHERE g.employee_id = $1 AND g.state = 'granted' ORDER BY f.at DESC, f.id DESC LIMIT $2`,
};

/** Kind words of the last days about what somebody gave, newest first. */
export async function listThanks(database: Database, employeeId: string, limit: number): Promise<FeedbackRow[]> {
  return database.query(thanks, [employeeId, limit]);
}
