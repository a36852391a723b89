import type { AlarmsAnswer, ReconciliationRun } from '@amends/shared/contract/control.js';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';

const KEY = 'alarms';
/** The ledger is looked at in the background; whoever watches sees each look. */
const WATCH_MS = 30_000;

/** What does not hold, what is frozen, and when it was last looked. @param all with those that were resolved */
export function useAlarms(all: boolean) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: [KEY, locale, all],
    queryFn: ({ signal }) => api.get<AlarmsAnswer>('/api/finance/alarms', { all: String(all) }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: WATCH_MS,
  });
}

function useAct<Body>(act: (body: Body) => Promise<unknown>, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    ...(onDone && { onSuccess: onDone }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** Looks at everything now. */
export const useReconcile = () => useAct<void>(() => api.post<ReconciliationRun>('/api/finance/reconciliation', {}));

export const useUnfreeze = (budgetId: string, onDone: () => void) =>
  useAct<string>((reason) => api.post(`/api/budgets/${budgetId}/unfreezing`, { reason }), onDone);
