import { budgetForecast } from '@amends/shared/budget-rules.js';
import type { BudgetOverride } from '@amends/shared/contract/budget-plan.js';
import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { FORECAST_GESTURES_MIN } from '@amends/shared/limits.js';
import type { Locale } from '@amends/shared/locale.js';
import type { Database } from '../database/database.js';
import { memberView } from './member-view.js';
import { departmentMembers, type MemberRow, type Members } from './members.queries.js';

interface StandingRow {
  employeeId: string;
  /** Up to as many as it takes to say something. */
  gestures: number;
  /** The share of the budget's period that is over; null without a budget. */
  elapsed: number | null;
  lastGestureAt: string | null;
  override: BudgetOverride | null;
}

/** $1 the department, $2 its people, $3 their budgets in the same order (null = none): how each of them stands. */
const standing = {
  name: 'team_standing',
  text: `
    SELECT m.employee_id AS "employeeId",
      (SELECT count(*) FROM (SELECT FROM gesture g WHERE g.employee_id = m.employee_id AND g.budget_id = m.budget_id
        AND g.state = 'granted' LIMIT ${FORECAST_GESTURES_MIN}) given) AS gestures,
      (SELECT extract(epoch FROM now() - b.starts_at)::float8 / extract(epoch FROM b.ends_at - b.starts_at)::float8
        FROM budget b WHERE b.id = m.budget_id) AS elapsed,
      (SELECT to_jsonb(g.granted_at) FROM gesture g WHERE g.employee_id = m.employee_id AND g.department_id = d.id
        AND g.state IN ('granted', 'reversed') ORDER BY g.requested_at DESC, g.id DESC LIMIT 1) AS "lastGestureAt",
      CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('allotmentMinor', o.allotment_minor,
        'authorityLimitMinor', o.authority_limit_minor, 'reason', o.reason,
        'until', (o.ends_at AT TIME ZONE d.time_zone)::date - 1) END AS override
    FROM department d CROSS JOIN unnest($2::uuid[], $3::uuid[]) AS m(employee_id, budget_id)
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
  const standings = await database.query<StandingRow>(standing, [
    departmentId,
    rows.map(({ id }) => id),
    rows.map(({ budget }) => budget?.id ?? null),
  ]);
  const byId = new Map(standings.map((one) => [one.employeeId, one]));
  return rows.map((row) => ({ row, view: teamBudget(row, byId.get(row.id), locale) }));
}

function teamBudget(row: MemberRow, stands: StandingRow | undefined, locale: Locale): TeamBudget {
  const member = memberView(row, locale);
  const { budget } = member;
  const lastAt = stands?.lastGestureAt ?? null;
  return {
    ...member,
    forecast: budget && budgetForecast({ ...budget, gestures: stands?.gestures ?? 0, elapsed: stands?.elapsed ?? 0 }),
    lastGestureAt: lastAt === null ? null : new Date(lastAt).toISOString(),
    override: stands?.override ?? null,
  };
}
