import type { LocalizedText } from '@amends/shared/locale.js';
import type { Database } from '../database/database.js';
import { BUDGET_FACTS } from '../ledger/current-budget.js';
import type { BudgetFacts } from '../ledger/ledger-answers.js';

export interface MemberRow {
  id: string;
  name: LocalizedText;
  budget: BudgetFacts | null;
  plannedAllotmentMinor: number;
}

/** The period that contains $2, or the current one of the department d. */
const IN_PERIOD = `coalesce($2::date, (now() AT TIME ZONE d.time_zone)::date) BETWEEN b.period_from AND b.period_to`;

const members = {
  name: 'department_members',
  text: `
    SELECT e.id, e.name, CASE WHEN b.id IS NOT NULL THEN ${BUDGET_FACTS} END AS budget,
      coalesce((override_in_force(d.id, e.id, now())).allotment_minor, (SELECT p.default_allotment_minor FROM budget_plan p
        WHERE p.department_id = d.id AND p.effective_from <= now()
        ORDER BY p.effective_from DESC, p.id DESC LIMIT 1), 0) AS "plannedAllotmentMinor"
    FROM department d
    CROSS JOIN employee e
    LEFT JOIN budget b ON b.department_id = d.id AND b.employee_id = e.id AND ${IN_PERIOD}
    WHERE d.id = $1 AND (b.id IS NOT NULL OR (e.active AND EXISTS (
      SELECT FROM employee_role r WHERE r.employee_id = e.id AND r.role = 'staff' AND r.department_id = d.id)))
      AND ($6::uuid IS NULL OR e.id = $6)
      AND ($3::text IS NULL OR (e.name ->> 'en', e.id) > ($3, $4::uuid))
    ORDER BY e.name ->> 'en', e.id
    LIMIT $5`,
};

/** Which people: everybody now, unless told otherwise. */
export interface Members {
  /** A day inside the period. */
  day?: string | null;
  /** Name and id of the last one on the page before. */
  after?: readonly unknown[] | null;
  limit?: number;
  employeeId?: string;
}

/** The people who serve in a department, or did in that period, with their budgets, by name. */
export async function departmentMembers(
  database: Database,
  departmentId: string,
  { day = null, after = null, limit, employeeId }: Members,
): Promise<MemberRow[]> {
  const values = [departmentId, day, after?.[0] ?? null, after?.[1] ?? null, limit ?? null, employeeId ?? null];
  return database.query(members, values);
}

const envelope = {
  name: 'department_envelope',
  text: `SELECT CASE WHEN b.id IS NOT NULL THEN ${BUDGET_FACTS} END AS envelope FROM department d
    LEFT JOIN budget b ON b.department_id = d.id AND b.employee_id IS NULL AND ${IN_PERIOD} WHERE d.id = $1
    -- after a plan has changed its period, two may share the day: the one that began last is the one in use
    ORDER BY b.period_from DESC NULLS LAST, b.period_to LIMIT 1`,
};

/**
 * What the department may allot in the period and has allotted; null until somebody's first use opens it.
 * @returns undefined for a department that does not exist
 */
export async function departmentEnvelope(
  database: Database,
  departmentId: string,
  day: string | null,
): Promise<BudgetFacts | null | undefined> {
  const [row] = await database.query<{ envelope: BudgetFacts | null }>(envelope, [departmentId, day]);
  return row?.envelope;
}
