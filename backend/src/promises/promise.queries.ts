import type { PromiseSummary } from '@amends/shared/contract/promise.js';
import { PROMISE_RATE_DAYS } from '@amends/shared/limits.js';
import { allOf, condition, type Condition, shaped } from '../database/conditions.js';
import type { Database } from '../database/database.js';
import { exactTime } from '../database/moments.js';
import type { PromiseRow } from './promise-row.js';

const nameOf = (id: string): string => `(SELECT e.name FROM employee e WHERE e.id = ${id})`;

/**
 * Reads `PromiseRow`s.
 * @param promises the SQL of rows of `promise`, already limited: only they are looked up elsewhere
 */
export const promiseSelect = (promises: string): string => `
  SELECT p.id, p.gesture_id AS "gestureId", g.number AS "gestureNumber", p.department_id AS "departmentId",
    p.owner_id AS "ownerId", ${nameOf('p.owner_id')} AS "ownerName", p.text, p.due_at AS "dueAt", p.state, p.origin,
    p.made_at AS "madeAt", p.made_by AS "madeBy", ${nameOf('p.made_by')} AS "madeByName",
    c.name AS "customerName", c.reference AS "customerReference",
    p.handed_from AS "handedFrom", ${nameOf('p.handed_from')} AS "handedFromName", p.handed_at AS "handedAt",
    p.hand_over_note AS "handOverNote", p.seen_at AS "seenAt",
    p.settled_at AS "settledAt", p.settled_by AS "settledBy", ${nameOf('p.settled_by')} AS "settledByName",
    p.result_note AS "resultNote"
  FROM (${promises}) p
  JOIN gesture g ON g.id = p.gesture_id
  LEFT JOIN customer c ON c.id = g.customer_id`;

/** As it was: $2 says what was different then. */
const byId = {
  name: 'promise',
  text: promiseSelect('SELECT (jsonb_populate_record(r, $2::jsonb)).* FROM promise r WHERE r.id = $1'),
};

/** @param then columns as they were at a moment; absent = now */
export async function findPromise(
  database: Database,
  id: string,
  then: Readonly<Record<string, unknown>> = {},
): Promise<PromiseRow | null> {
  const [row] = await database.query<PromiseRow>(byId, [id, JSON.stringify(then)]);
  return row ?? null;
}

const byGesture = {
  name: 'promises_of_gesture',
  text: `${promiseSelect('SELECT * FROM promise WHERE gesture_id = $1')} ORDER BY p.due_at, p.id`,
};

/** What a gesture's customer is owed, and was; what is due first comes first. */
export async function promisesOf(database: Database, gestureId: string): Promise<PromiseRow[]> {
  return database.query(byGesture, [gestureId]);
}

/** Which promises come first in a list: those due first, or those due last. */
type Order = 'soonest' | 'latest';

/** @param conditions on p (promise), d (its department) */
export async function listPromises(
  database: Database,
  conditions: readonly Condition[],
  { limit, order }: { limit: number; order: Order },
): Promise<(PromiseRow & { exactTime: string })[]> {
  const { sql, values } = allOf(conditions, 2);
  const direction = order === 'latest' ? 'DESC' : 'ASC';
  const page = `
    SELECT p.* FROM promise p JOIN department d ON d.id = p.department_id
    WHERE ${sql} ORDER BY p.due_at ${direction}, p.id ${direction} LIMIT $1`;
  const text = `SELECT r.*, ${exactTime('"dueAt"')} AS "exactTime"
    FROM (${promiseSelect(page)}) r ORDER BY "dueAt" ${direction}, id ${direction}`;
  return database.query(shaped('promises', text), [limit, ...values]);
}

/** The rows after a cursor's time and id. */
export const after = (order: Order, time: unknown, id: unknown): Condition =>
  condition(
    (at, last) => `(p.due_at, p.id) ${order === 'latest' ? '<' : '>'} (${at}::timestamptz, ${last}::uuid)`,
    time,
    id,
  );

/** The end of the day that it is in the department d. */
export const END_OF_DAY = `((now() AT TIME ZONE d.time_zone)::date + 1)::timestamp AT TIME ZONE d.time_zone`;

const summary = {
  name: 'promise_summary',
  text: `
    SELECT count(*) FILTER (WHERE p.state = 'open') AS open,
      count(*) FILTER (WHERE p.state = 'open' AND p.due_at <= now()) AS overdue,
      count(*) FILTER (WHERE p.state = 'open' AND p.due_at > now() AND p.due_at < ${END_OF_DAY}) AS "dueToday",
      count(*) FILTER (WHERE p.state = 'open' AND p.handed_at IS NOT NULL AND p.seen_at IS NULL) AS "notSeen",
      count(*) FILTER (WHERE p.due_at > now() - interval '${PROMISE_RATE_DAYS} days'
        AND p.state = 'kept' AND p.settled_at <= p.due_at) AS k,
      count(*) FILTER (WHERE p.due_at > now() - interval '${PROMISE_RATE_DAYS} days'
        AND (p.state <> 'open' OR p.due_at <= now())) AS n
    FROM promise p JOIN department d ON d.id = p.department_id
    WHERE p.department_id = $1 AND (p.state = 'open' OR p.due_at > now() - interval '${PROMISE_RATE_DAYS} days')`,
};

export async function summaryOf(database: Database, departmentId: string): Promise<PromiseSummary> {
  const [row] = await database.query<Omit<PromiseSummary, 'keptOnTime'> & PromiseSummary['keptOnTime']>(summary, [
    departmentId,
  ]);
  if (!row) throw new Error('the promises were not counted');
  const { k, n, ...counts } = row;
  return { ...counts, keptOnTime: { k, n } };
}
