import { allOf, condition, type Condition, shaped } from '../database/conditions.js';
import type { Database } from '../database/database.js';
import { exactTime } from '../database/moments.js';
import type { EntryRow, ExplainedRow } from './ledger-row.js';

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

const NEWEST_FIRST = 'ORDER BY e.recorded_at DESC, e.budget_id DESC, e.seq DESC';

/** Entries with what explains them, newest first. */
export async function explainedEntries(
  database: Database,
  conditions: readonly Condition[],
  limit: number,
): Promise<ExplainedRow[]> {
  const { sql, values } = allOf(conditions, 2);
  // only the page is explained, not everything that might be on it
  const page = `SELECT ${ENTRY}, d.name AS "departmentName", g.state AS "gestureState", g.policy_version_id, g.option_id,
      g.customer_id ${ENTRIES} WHERE ${sql} ${NEWEST_FIRST} LIMIT $1`;
  const text = `
    SELECT r.*, ${exactTime('r."recordedAt"')} AS "exactTime", p.name AS "employeeName",
      o.title AS "optionTitle", c.reference AS "customerReference", v.state AS "voucherState"
    FROM (${page}) r
    LEFT JOIN employee p ON p.id = r."employeeId"
    LEFT JOIN policy_option o ON o.policy_version_id = r.policy_version_id AND o.option_id = r.option_id
    LEFT JOIN customer c ON c.id = r.customer_id
    LEFT JOIN voucher v ON v.gesture_id = r."gestureId"
    ORDER BY r."recordedAt" DESC, r."budgetId" DESC, r.seq DESC`;
  return database.query(shaped('ledger', text), [limit, ...values]);
}

/** The entries after a cursor's time, budget and sequence. */
export const afterEntry = (time: unknown, budgetId: unknown, seq: unknown): Condition =>
  condition(
    (at, budget, n) => `(e.recorded_at, e.budget_id, e.seq) < (${at}::timestamptz, ${budget}::uuid, ${n}::bigint)`,
    time,
    budgetId,
    seq,
  );

/** Every entry, newest first, one after the other, of one moment. */
export function streamEntries(
  database: Database,
  conditions: readonly Condition[],
  signal: AbortSignal,
): AsyncGenerator<EntryRow, void, void> {
  const { sql, values } = allOf(conditions);
  return database.stream(`SELECT ${ENTRY} ${ENTRIES} WHERE ${sql} ${NEWEST_FIRST}`, values, signal);
}

export interface TotalsRow {
  currency: string;
  departmentIds: string[];
  entries: number;
  gestures: number;
  givenMinor: number;
  openVouchersMinor: number;
}

const STANDS = `e.kind IN ('grant', 'post') AND g.state = 'granted'`;

/** What the entries add up to, one row per currency. */
export async function ledgerTotals(database: Database, conditions: readonly Condition[]): Promise<TotalsRow[]> {
  const { sql, values } = allOf(conditions);
  const text = `
    SELECT b.currency, array_agg(DISTINCT e.department_id)::text[] AS "departmentIds", count(*) AS entries,
      count(*) FILTER (WHERE ${STANDS}) AS gestures,
      coalesce(sum(CASE e.kind WHEN 'prior_reversal' THEN -e.delta_allotted_minor ELSE e.delta_spent_minor END)
        FILTER (WHERE e.kind IN ('grant', 'post', 'reversal', 'prior_reversal')), 0)::bigint AS "givenMinor",
      coalesce(sum(v.face_minor - v.redeemed_minor) FILTER (WHERE ${STANDS}), 0)::bigint
        AS "openVouchersMinor"
    ${ENTRIES}
    LEFT JOIN voucher v ON v.gesture_id = g.id AND v.state IN ('issued', 'opened') AND v.valid_until > now()
    WHERE ${sql} GROUP BY b.currency ORDER BY b.currency`;
  return database.query(shaped('ledger_totals', text), values);
}
