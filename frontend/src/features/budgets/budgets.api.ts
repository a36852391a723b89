import type { AdjustmentsAnswer, AdjustmentsRequest, OverrideRequest } from '@amends/shared/contract/budget-plan.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useIntentionKey } from '../../lib/intention.js';
import { refreshBudgets } from '../../parts/team-budgets.js';

/** Tops up, withdraws, moves: one budget or many of a department in one act, all of them or none. */
export function useAdjust(departmentId: string, onDone: () => void) {
  const client = useQueryClient();
  const keyOf = useIntentionKey();
  return useMutation({
    mutationFn: (body: AdjustmentsRequest) =>
      api.post<AdjustmentsAnswer>(`/api/departments/${departmentId}/adjustments`, body, keyOf(body)),
    onSuccess: onDone,
    onSettled: () => refreshBudgets(client),
  });
}

/** Gives one person an exception from the plan, or ends it. */
export function useOverride(departmentId: string, employeeId: string, onDone: () => void) {
  const client = useQueryClient();
  const keyOf = useIntentionKey();
  return useMutation({
    mutationFn: (body: OverrideRequest) =>
      api.put(`/api/departments/${departmentId}/employees/${employeeId}/override`, body, keyOf(body)),
    onSuccess: onDone,
    onSettled: () => refreshBudgets(client),
  });
}
