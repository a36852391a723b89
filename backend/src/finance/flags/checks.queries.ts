import type { FlagVerdict } from '@amends/shared/contract/flag.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { allOf, type Condition, shaped } from '../../database/conditions.js';
import type { Database } from '../../database/database.js';
import { decided, type NamedRow, person } from './flags.queries.js';

export interface CheckRow {
  gesture: { id: string; number: number };
  month: string;
  position: number;
  departmentId: string;
  departmentName: LocalizedText;
  employee: NamedRow;
  optionTitle: LocalizedText;
  amountMinor: number;
  currency: string;
  grantedAt: Date;
  decision: { by: NamedRow; at: string; note: string; verdict: FlagVerdict } | null;
}

/** @param conditions on f (random_check), g (its gesture) */
export async function listChecks(
  database: Database,
  conditions: readonly Condition[],
  limit: number,
): Promise<CheckRow[]> {
  const { sql, values } = allOf(conditions, 2);
  const text = `
    SELECT json_build_object('id', g.id, 'number', g.number) AS gesture, to_char(f.month, 'YYYY-MM') AS month, f.position,
      g.department_id AS "departmentId", d.name AS "departmentName", ${person('g.employee_id')} AS employee,
      o.title AS "optionTitle", g.amount_minor AS "amountMinor", g.currency, g.granted_at AS "grantedAt",
      ${decided('f')} AS decision
    FROM random_check f
    JOIN gesture g ON g.id = f.gesture_id
    JOIN department d ON d.id = g.department_id
    JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
    WHERE ${sql} ORDER BY f.month DESC, f.position, f.gesture_id LIMIT $1`;
  return database.query(shaped('random_checks', text), [limit, ...values]);
}

/** $1 gesture, $2 who, $3 what, $4 verdict; nobody decides about their own. The row = what was decided before. */
export const DECIDE_CHECK = {
  name: 'decide_check',
  text: `
    UPDATE random_check f SET verdict_by = $2, verdict_at = database_clock(), verdict_note = $3, verdict = $4
    FROM random_check before JOIN gesture g ON g.id = before.gesture_id
    WHERE f.gesture_id = $1 AND before.gesture_id = $1 AND g.employee_id <> $2
    RETURNING before.verdict, before.verdict_note AS note`,
};

/** Of the gestures that were checked by chance: how many, and in how many something was found. $1 = who asks. */
export const MISSED = {
  name: 'flags_missed',
  text: `
    SELECT count(verdict) AS n, count(*) FILTER (WHERE verdict IN ('coach', 'investigate')) AS k
    FROM random_check f JOIN gesture g ON g.id = f.gesture_id WHERE g.employee_id <> $1`,
};
