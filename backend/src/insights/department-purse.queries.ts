import type { Period } from '@amends/shared/contract/common.js';
import type { Database } from '../database/database.js';

/** What a department may give in its current period, by the envelope, or by the plan while none is open. Minor units. */
export interface DepartmentPurse {
  currency: string;
  /** Null until a budget plan is in force. */
  period: Period | null;
  envelopeMinor: number | null;
}

const statement = {
  name: 'department_purse',
  text: `
    SELECT d.currency, coalesce(e.allotted_minor, p.envelope_minor) AS "envelopeMinor",
      CASE WHEN p.id IS NOT NULL THEN (SELECT json_build_object('from', coalesce(e.period_from, t.period_from),
        'to', coalesce(e.period_to, t.period_to)) FROM period_of(p.period_kind, d.time_zone, database_clock()) t) END AS period
    FROM department d
    LEFT JOIN LATERAL (SELECT * FROM budget_plan b WHERE b.department_id = d.id AND b.effective_from <= database_clock()
      ORDER BY b.effective_from DESC, b.id DESC LIMIT 1) p ON true
    LEFT JOIN LATERAL (SELECT * FROM budget b WHERE b.department_id = d.id AND b.employee_id IS NULL
      AND b.starts_at <= database_clock() AND b.ends_at > database_clock() ORDER BY b.period_from DESC LIMIT 1) e ON true
    WHERE d.id = $1`,
};

/** @returns undefined for a department that does not exist */
export async function departmentPurse(database: Database, departmentId: string): Promise<DepartmentPurse | undefined> {
  const [row] = await database.query<DepartmentPurse>(statement, [departmentId]);
  return row;
}
