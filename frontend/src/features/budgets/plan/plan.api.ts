import type { BudgetPlanChange, BudgetPlanRequest } from '@amends/shared/contract/budget-plan.js';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api.js';
import { useIntentionKey } from '../../../lib/intention.js';
import { useDebounced } from '../../../lib/use-debounced.js';
import { useLocale } from '../../../locales/texts.js';
import { refreshBudgets } from '../../../parts/team-budgets.js';

export type PlanWish = Omit<BudgetPlanRequest, 'reason' | 'dryRun'>;

const REST_MS = 400;
/** The server wants one even where nothing is changed; it is not kept. */
const NO_REASON = 'dry run';

const pathOf = (departmentId: string): string => `/api/departments/${departmentId}/budget-plan`;

/** What the plan would touch, asked once the typing rests. Null = the plan is not complete or changes nothing. */
export function usePlanEffect(departmentId: string, wish: PlanWish | null) {
  const { locale } = useLocale();
  const rested = useDebounced(JSON.stringify(wish), REST_MS);
  return useQuery({
    queryKey: ['budget-plan-effect', departmentId, locale, rested],
    queryFn: async () => {
      const body = { ...(JSON.parse(rested) as PlanWish), dryRun: true, reason: NO_REASON };
      return (await api.put<BudgetPlanChange>(pathOf(departmentId), body)).effect;
    },
    enabled: wish !== null && rested !== 'null',
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

export function useChangePlan(departmentId: string, onDone: () => void) {
  const client = useQueryClient();
  const keyOf = useIntentionKey();
  return useMutation({
    mutationFn: (body: BudgetPlanRequest) => api.put<BudgetPlanChange>(pathOf(departmentId), body, keyOf(body)),
    onSuccess: onDone,
    onSettled: () => refreshBudgets(client),
  });
}
