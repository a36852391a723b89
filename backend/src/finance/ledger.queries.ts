import { allOf, condition, type Condition, shaped } from '../database/conditions.js';
import type { Query } from '../database/database.js';
import { exactTime } from '../database/moments.js';
import type { ExplainedRow } from './ledger-row.js';

const ENTRY = `
  e.budget_id AS "budgetId", e.seq, e.kind, e.gesture_id AS "gestureId", g.number AS "gestureNumber",
  e.choice_id AS "choiceId",
  e.department_id AS "departmentId", e.employee_id AS "employeeId",
  b.period_from AS "periodFrom", b.period_to AS "periodTo",
  e.delta_allotted_minor AS "deltaAllottedMinor", e.delta_spent_minor AS "deltaSpentMinor",
  e.delta_held_minor AS "deltaHeldMinor", e.allotted_after_minor AS "allottedAfterMinor",
  e.spent_after_minor AS "spentAfterMinor", e.held_after_minor AS "heldAfterMinor",
  b.currency, e.actor_id AS "actorId", e.reason, e.recorded_at AS "recordedAt"`;

/** The entries e with what the filters speak of. */
export const ENTRIES = `
  FROM ledger_entry e
  JOIN budget b ON b.id = e.budget_id
  JOIN department d ON d.id = e.department_id
  LEFT JOIN gesture g ON g.id = e.gesture_id`;

/** Which way a page lies from its mark. */
export type Direction = 'older' | 'newer';

function inOrder(direction: Direction, row: string): string {
  const way = direction === 'older' ? 'DESC' : 'ASC';
  return `${row}.recorded_at ${way}, ${row}.budget_id ${way}, ${row}.seq ${way}`;
}

/** Entries with what explains them, beginning next to the mark. */
export async function explainedEntries(
  query: Query,
  conditions: readonly Condition[],
  limit: number | null,
  direction: Direction = 'older',
): Promise<ExplainedRow[]> {
  const { sql, values } = allOf(conditions, 2);
  // only the page is explained, not everything that might be on it, and row by row: no table is read for its sake
  const page = `SELECT ${ENTRY}, e.recorded_at, e.budget_id, d.name AS "departmentName", d.time_zone AS "timeZone",
      g.state AS "gestureState", g.policy_version_id, g.option_id, g.category_id, g.customer_id
      ${ENTRIES} WHERE ${sql} ORDER BY ${inOrder(direction, 'e')} LIMIT $1`;
  const text = `
    SELECT r.*, ${exactTime('r."recordedAt"')} AS "exactTime", p.name AS "employeeName",
      o.title AS "optionTitle", o.gl_account AS "glAccount", k.name AS "categoryName", c.reference AS "customerReference",
      v.state AS "voucherState"
    FROM (${page}) r
    LEFT JOIN employee p ON p.id = r."employeeId"
    LEFT JOIN policy_option o ON o.policy_version_id = r.policy_version_id AND o.option_id = r.option_id
    LEFT JOIN category k ON k.id = r.category_id
    LEFT JOIN LATERAL (SELECT reference FROM customer WHERE id = r.customer_id LIMIT 1) c ON true
    LEFT JOIN LATERAL (SELECT state FROM voucher WHERE gesture_id = r."gestureId" LIMIT 1) v ON true
    ORDER BY ${inOrder(direction, 'r')}`;
  return query(shaped('ledger', text), [limit, ...values]);
}

/** The entries on one side of a mark: its time, budget and sequence. */
export const besideEntry = (direction: Direction, time: unknown, budgetId: unknown, seq: unknown): Condition =>
  condition(
    (at, budget, n) =>
      `(e.recorded_at, e.budget_id, e.seq) ${direction === 'older' ? '<' : '>'} (${at}::timestamptz, ${budget}::uuid, ${n}::bigint)`,
    time,
    budgetId,
    seq,
  );
