import { useSearchParams } from 'wouter';
import { type LedgerFilter, type LedgerFilters, filtersOf, queryOf, withFilter } from './ledger-filters.js';

/** The filters live in the URL: a link shows the same rows to whoever may see them. */
export function useLedgerFilters() {
  const [params, setParams] = useSearchParams();
  const filters = filtersOf(params);
  const replace = (next: LedgerFilters): void => setParams(new URLSearchParams(queryOf(next)), { replace: true });
  return {
    filters,
    setFilter: (name: LedgerFilter, value: string) => replace(withFilter(filters, name, value)),
    setFilters: (change: LedgerFilters) => replace({ ...filters, ...change }),
    clear: () => replace({}),
  };
}
