import type { RateEntry, Rates, RatesImport } from '@amends/shared/contract/rates.js';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';

const RATES = '/api/settings/rates';
const KEY = ['rates'];

/** What currencies were worth, month by month. */
export function useRates() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => api.get<Rates>(RATES, {}, signal) });
}

/** Sums in the base currency follow the rates. */
const FOLLOWING = ['rates', 'ledger', 'ledger-totals', 'ledger-groups'];

function useRefresh() {
  const client = useQueryClient();
  return () => Promise.all(FOLLOWING.map((key) => client.invalidateQueries({ queryKey: [key] })));
}

export function useSetRates(onDone: (saved: number) => void) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (rates: RateEntry[]) => api.put<Rates>(RATES, { rates }),
    onSuccess: async (_, rates) => {
      onDone(rates.length);
      await refresh();
    },
  });
}

export function useImportRates() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (text: string) => api.upload<RatesImport>(`${RATES}/import`, text, 'text/csv'),
    onSuccess: refresh,
  });
}
