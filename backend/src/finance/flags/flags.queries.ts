import type { FlagFacts, FlaggedGesture, FlagState, FlagVerdict } from '@amends/shared/contract/flag.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { allOf, type Condition, shaped } from '../../database/conditions.js';
import type { Database } from '../../database/database.js';

/** A name in every language. */
export interface NamedRow {
  id: string;
  name: LocalizedText;
}

interface SaidRow {
  by: NamedRow;
  at: string;
  note: string;
}

export interface FlagRow {
  id: string;
  month: string;
  departmentId: string;
  departmentName: LocalizedText;
  currency: string;
  employee: NamedRow | null;
  customerId: string | null;
  customerReference: string | null;
  severity: 1 | 2 | 3;
  probability: number | null;
  facts: FlagFacts;
  gestures: { id: FlaggedGesture['id']; number: number }[];
  state: FlagState;
  question: SaidRow | null;
  answer: SaidRow | null;
  decision: (SaidRow & { verdict: FlagVerdict }) | null;
}

/** Whoever it is, as JSON; null for nobody. */
export const person = (id: string): string =>
  `(SELECT json_build_object('id', e.id, 'name', e.name) FROM employee e WHERE e.id = ${id})`;

const said = (by: string, at: string, note: string, more = ''): string =>
  `CASE WHEN ${at} IS NOT NULL THEN json_build_object('by', ${person(by)}, 'at', ${at}, 'note', ${note}${more}) END`;

/** What somebody decided about f, a flag or a check. */
export const decided = (f: string): string =>
  said(`${f}.verdict_by`, `${f}.verdict_at`, `${f}.verdict_note`, `, 'verdict', ${f}.verdict`);

export const STATE = `
  CASE WHEN f.verdict IS NOT NULL THEN 'reviewed' WHEN f.answered_at IS NOT NULL THEN 'answered'
    WHEN f.asked_at IS NOT NULL THEN 'asked' ELSE 'open' END`;

/** @param flags the SQL of rows of `flag`, already limited: only they are looked up elsewhere */
const flagSelect = (flags: string): string => `
  SELECT f.id, to_char(f.month, 'YYYY-MM') AS month, f.department_id AS "departmentId", d.name AS "departmentName",
    d.currency, ${person('f.employee_id')} AS employee, f.customer_id AS "customerId",
    CASE WHEN c.erased_at IS NULL THEN c.reference END AS "customerReference", f.severity, f.probability, f.facts,
    (SELECT coalesce(json_agg(json_build_object('id', g.id, 'number', g.number) ORDER BY x.place), '[]')
      FROM unnest(f.gesture_ids) WITH ORDINALITY AS x(id, place) JOIN gesture g ON g.id = x.id) AS gestures,
    ${STATE} AS state,
    ${said('f.asked_by', 'f.asked_at', 'f.question')} AS question,
    ${said('f.answered_by', 'f.answered_at', 'f.answer')} AS answer,
    ${decided('f')} AS decision
  FROM (${flags}) f
  JOIN department d ON d.id = f.department_id
  LEFT JOIN customer c ON c.id = f.customer_id`;

const GRAVEST_FIRST = 'f.month DESC, f.severity DESC, f.id';

/** @param conditions on f */
export async function listFlags(
  database: Database,
  conditions: readonly Condition[],
  limit: number,
): Promise<FlagRow[]> {
  const { sql, values } = allOf(conditions, 2);
  const page = `SELECT f.* FROM flag f WHERE ${sql} ORDER BY ${GRAVEST_FIRST} LIMIT $1`;
  return database.query(shaped('flags', `${flagSelect(page)} ORDER BY ${GRAVEST_FIRST}`), [limit, ...values]);
}

/** One of those that the conditions let through. @param conditions on f */
export async function findFlag(
  database: Pick<Database, 'query'>,
  id: string,
  conditions: readonly Condition[],
): Promise<FlagRow | undefined> {
  const { sql, values } = allOf(conditions, 2);
  const text = flagSelect(`SELECT f.* FROM flag f WHERE f.id = $1 AND ${sql}`);
  const [row] = await database.query<FlagRow>(shaped('flag', text), [id, ...values]);
  return row;
}

/** Nobody else decides about it in the meantime. */
export const LOCK_FLAG = { name: 'lock_flag', text: 'SELECT FROM flag WHERE id = $1 FOR UPDATE' };

/** $2 who, $3 what; asking again replaces the question and waits for a new answer. */
export const ASK = {
  name: 'ask_about_flag',
  text: `UPDATE flag SET asked_by = $2, asked_at = database_clock(), question = $3,
    answered_by = NULL, answered_at = NULL, answer = NULL WHERE id = $1`,
};
export const ANSWER = {
  name: 'answer_about_flag',
  text: 'UPDATE flag SET answered_by = $2, answered_at = database_clock(), answer = $3 WHERE id = $1',
};
/** $4 verdict */
export const DECIDE = {
  name: 'decide_about_flag',
  text: 'UPDATE flag SET verdict_by = $2, verdict_at = database_clock(), verdict_note = $3, verdict = $4 WHERE id = $1',
};
