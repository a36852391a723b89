import type { BudgetPlanAnswer } from '@amends/shared/contract/budget-plan.js';
import type { Budget } from '@amends/shared/contract/budget.js';
import type { TeamBudget, TeamBudgetsAnswer } from '@amends/shared/contract/team-budgets.js';
import { PAGE_SIZE_MAX } from '@amends/shared/limits.js';
import { type QueryClient, useQuery } from '@tanstack/react-query';
import { api } from '../lib/api.js';
import { useLocale } from '../locales/texts.js';

export interface TeamBudgets {
  items: TeamBudget[];
  /** What the department may allot in the period; null until somebody's first use opens it. */
  envelope: Budget | null;
}

async function readAll(departmentId: string, signal: AbortSignal): Promise<TeamBudgets> {
  const path = `/api/departments/${departmentId}/budgets`;
  const first = await api.get<TeamBudgetsAnswer>(path, { limit: PAGE_SIZE_MAX }, signal);
  const items = [...first.items];
  let cursor = first.nextCursor;
  while (cursor !== null) {
    const page = await api.get<TeamBudgetsAnswer>(path, { limit: PAGE_SIZE_MAX, cursor }, signal);
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return { items, envelope: first.envelope };
}

/** Everybody's budget of the current period in a department. */
export function useTeamBudgets(departmentId: string, isWanted = true) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['team-budgets', departmentId, locale],
    queryFn: ({ signal }) => readAll(departmentId, signal),
    enabled: isWanted,
  });
}

/** The department's budget plan in force and the next one. */
export function useBudgetPlan(departmentId: string) {
  return useQuery({
    queryKey: ['budget-plan', departmentId],
    queryFn: ({ signal }) => api.get<BudgetPlanAnswer>(`/api/departments/${departmentId}/budget-plan`, {}, signal),
  });
}

/** Money or people have changed: whatever shows them reads again. */
export function refreshBudgets(client: QueryClient): void {
  for (const key of ['team-budgets', 'budget-plan', 'team-today', 'ledger', 'audit', 'desk']) {
    void client.invalidateQueries({ queryKey: [key] });
  }
}
