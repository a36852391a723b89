import type { BudgetForecasts } from '@amends/shared/contract/insight.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../lib/api.js';

/** What the last eight weeks say about the rest of the period, for the department and for each person. */
export function useBudgetForecasts(departmentId: string) {
  return useQuery({
    queryKey: ['insights', 'budgets', departmentId],
    queryFn: ({ signal }) => api.get<BudgetForecasts>('/api/insights/budgets', { departmentId }, signal),
  });
}
