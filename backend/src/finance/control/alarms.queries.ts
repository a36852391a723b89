import type { LocalizedText } from '@amends/shared/locale.js';
import { auditedCall, functionCall as call } from '../../database/function-call.js';

export interface AlarmRow {
  id: number;
  check: string;
  departmentId: string | null;
  departmentName: LocalizedText | null;
  budgetId: string | null;
  employeeId: string | null;
  employeeName: LocalizedText | null;
  periodFrom: string | null;
  periodTo: string | null;
  violations: number;
  frozen: boolean;
  raisedAt: Date;
  resolvedAt: Date | null;
  resolvedById: string | null;
  resolvedByName: LocalizedText | null;
  reason: string | null;
}

/** $1 whether those that were resolved are wanted as well, $2 how many of them at most. */
export const ALARMS = {
  name: 'alarms',
  text: `
    SELECT a.id, a.check_name AS "check", a.department_id AS "departmentId", d.name AS "departmentName",
      a.budget_id AS "budgetId", b.employee_id AS "employeeId", p.name AS "employeeName", b.period_from AS "periodFrom",
      b.period_to AS "periodTo", a.violations, coalesce(b.frozen, false) AS frozen, a.raised_at AS "raisedAt",
      a.resolved_at AS "resolvedAt", a.resolved_by AS "resolvedById", r.name AS "resolvedByName", a.reason
    FROM (
      SELECT * FROM alarm WHERE resolved_at IS NULL
      UNION ALL
      (SELECT * FROM alarm WHERE $1::boolean AND resolved_at IS NOT NULL ORDER BY id DESC LIMIT $2)) a
    LEFT JOIN department d ON d.id = a.department_id
    LEFT JOIN budget b ON b.id = a.budget_id
    LEFT JOIN employee p ON p.id = b.employee_id
    LEFT JOIN employee r ON r.id = a.resolved_by
    ORDER BY a.resolved_at IS NOT NULL, a.id DESC`,
};

export const FROZEN_BUDGETS = { name: 'frozen_budgets', text: 'SELECT count(*) AS frozen FROM budget WHERE frozen' };

export interface RunRow {
  scope: 'touched' | 'full';
  startedAt: Date;
  finishedAt: Date;
  ok: boolean;
  checks: { name: string; violations: number }[];
}

/** The newest look, and the newest at everything. */
export const LAST_RUNS = {
  name: 'last_reconciliation_runs',
  text: `
    SELECT DISTINCT ON (scope) scope, started_at AS "startedAt", finished_at AS "finishedAt", ok, checks
    FROM reconciliation_run ORDER BY scope, id DESC`,
};

export interface FaultRow {
  checkName: string;
  budgetId: string;
  violations: number;
}

const FAULT = 'check_name AS "checkName", budget_id AS "budgetId", violations';
/** $1 since when. */
export const TOUCHED_FAULTS = { name: 'touched_faults', text: `SELECT ${FAULT} FROM touched_faults($1)` };
export const ALL_FAULTS = { name: 'all_faults', text: `SELECT ${FAULT} FROM budget_faults(NULL)` };

/** True for one process at a time, as long as its transaction lasts. */
export const LOOK_ALONE = {
  name: 'look_alone',
  text: 'SELECT pg_try_advisory_xact_lock(4210843) AS alone, clock_timestamp() AS "startedAt"',
};

/** A look whose process was not heard of for so long is over. */
const GONE_AFTER = `interval '15 seconds'`;

/** $1 of how many invariants. No row where another look is under way. */
export const BEGIN_FULL_LOOK = {
  name: 'begin_full_look',
  text: `INSERT INTO full_look (id, started_at, beat_at, counted, total)
    VALUES (uuid_v7(), clock_timestamp(), clock_timestamp(), 0, $1)
    ON CONFLICT (only_one) DO UPDATE SET id = excluded.id, started_at = excluded.started_at, beat_at = excluded.beat_at,
      counted = 0, total = excluded.total
      WHERE full_look.beat_at < clock_timestamp() - ${GONE_AFTER}
    RETURNING id, started_at AS "startedAt"`,
};

/** Says that $1 goes on and that $2 invariants are counted. */
export const BEAT_FULL_LOOK = {
  name: 'beat_full_look',
  text: 'UPDATE full_look SET beat_at = clock_timestamp(), counted = $2 WHERE id = $1',
};
export const END_FULL_LOOK = { name: 'end_full_look', text: 'DELETE FROM full_look WHERE id = $1' };

export interface FullLookRow {
  startedAt: Date;
  counted: number;
  total: number;
}
export const FULL_LOOK = {
  name: 'full_look',
  text: `SELECT started_at AS "startedAt", counted, total FROM full_look WHERE beat_at >= clock_timestamp() - ${GONE_AFTER}`,
};
export const RECORD_RECONCILIATION = call('record_reconciliation', 4);
export const UNFREEZE_BUDGET = auditedCall('unfreeze_budget', 3);
