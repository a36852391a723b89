import type { ReconciliationRun } from '@amends/shared/contract/control.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';

function useAct<Body>(act: (body: Body) => Promise<unknown>, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    ...(onDone && { onSuccess: onDone }),
    onSettled: () => client.invalidateQueries({ queryKey: ['alarms'] }),
  });
}

/** Looks at everything now. */
export const useReconcile = () => useAct<void>(() => api.post<ReconciliationRun>('/api/finance/reconciliation', {}));

export const useUnfreeze = (budgetId: string, onDone: () => void) =>
  useAct<string>((reason) => api.post(`/api/budgets/${budgetId}/unfreezing`, { reason }), onDone);
