import type { BudgetOverride } from '@amends/shared/contract/budget-plan.js';
import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import type { Locale } from '@amends/shared/locale.js';
import type { Database } from '../database/database.js';
import { givenLately, type Lately } from './lately.queries.js';
import { memberForecast } from './member-forecast.js';
import { memberView } from './member-view.js';
import { departmentMembers, type MemberRow, type Members } from './members.queries.js';
import { forecastWord } from './use-forecast.js';

interface StandingRow {
  employeeId: string;
  lastGestureAt: string | null;
  override: BudgetOverride | null;
}

/** $1 the department, $2 its people: how each of them stands. */
const standing = {
  name: 'team_standing',
  text: `
    SELECT m.employee_id AS "employeeId",
      (SELECT to_jsonb(g.granted_at) FROM gesture g WHERE g.employee_id = m.employee_id AND g.department_id = d.id
        AND g.state IN ('granted', 'reversed') ORDER BY g.requested_at DESC, g.id DESC LIMIT 1) AS "lastGestureAt",
      CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('allotmentMinor', o.allotment_minor,
        'authorityLimitMinor', o.authority_limit_minor, 'reason', o.reason,
        'until', (o.ends_at AT TIME ZONE d.time_zone)::date - 1) END AS override
    FROM department d CROSS JOIN unnest($2::uuid[]) AS m(employee_id)
    LEFT JOIN LATERAL override_in_force(d.id, m.employee_id, now()) o ON true
    WHERE d.id = $1`,
};

/** People's lines in the table of a department's budgets, each with the row that it was made of. */
export async function teamBudgets(
  database: Database,
  departmentId: string,
  locale: Locale,
  which: Members,
): Promise<{ row: MemberRow; view: TeamBudget }[]> {
  const rows = await departmentMembers(database, departmentId, which);
  const standings = await database.query<StandingRow>(standing, [departmentId, rows.map(({ id }) => id)]);
  const byId = new Map(standings.map((one) => [one.employeeId, one]));
  const lately = await givenLately(database, departmentId, which.employeeId);
  return rows.map((row) => ({ row, view: teamBudget(row, byId.get(row.id), lately, locale) }));
}

function teamBudget(
  row: MemberRow,
  stands: StandingRow | undefined,
  lately: Lately | undefined,
  locale: Locale,
): TeamBudget {
  const member = memberView(row, locale);
  const lastAt = stands?.lastGestureAt ?? null;
  return {
    ...member,
    forecast: lately === undefined ? null : forecastWord(memberForecast(lately, member)),
    lastGestureAt: lastAt === null ? null : new Date(lastAt).toISOString(),
    override: stands?.override ?? null,
  };
}
