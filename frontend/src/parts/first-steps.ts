import type { PublishedPolicy } from '@amends/shared/contract/policy.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../lib/api.js';
import { isProblem } from '../lib/problem.js';
import { useBudgetPlan } from './team-budgets.js';

const STEPS = ['plan', 'policy', 'ready'] as const;

export interface FirstStep {
  name: (typeof STEPS)[number];
  path: string;
  isDone: boolean;
}

/** How far a new department has come; null until it is known. */
export function useFirstSteps(departmentId: string): FirstStep[] | null {
  const plan = useBudgetPlan(departmentId);
  const policy = useQuery({
    queryKey: ['policy-is-published', departmentId],
    queryFn: async ({ signal }) => {
      try {
        await api.get<PublishedPolicy>(`/api/departments/${departmentId}/policy`, {}, signal);
        return true;
      } catch (error) {
        if (isProblem(error, 'no_published_policy')) return false;
        throw error;
      }
    },
    staleTime: 0,
  });
  if (!plan.data || policy.data === undefined) return null;
  const isPlanned = plan.data.plan !== null;
  return [
    { name: 'plan', path: `/budgets/plan?department=${departmentId}`, isDone: isPlanned },
    { name: 'policy', path: `/policy?department=${departmentId}`, isDone: policy.data },
    { name: 'ready', path: '/people', isDone: false },
  ];
}
