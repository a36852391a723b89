import type { ReconciliationAnswer } from '@amends/shared/contract/ledger.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.js';

/** The rules over the whole ledger, tested at the moment of asking. */
export function useReconciliation() {
  return useQuery({
    queryKey: ['reconciliation'],
    queryFn: ({ signal }) => api.get<ReconciliationAnswer>('/api/ledger/reconciliation', {}, signal),
  });
}
