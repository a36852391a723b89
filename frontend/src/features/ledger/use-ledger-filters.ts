import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import type { DayRange } from '../../parts/period/period-choices.js';
import { type LedgerFilter, type LedgerFilters, filtersOf, queryOf, withFilter } from './ledger-filters.js';

/** The filters live in the URL: a link shows the same entries to whoever may see them. */
export function useLedgerFilters() {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (next: (filters: LedgerFilters) => LedgerFilters) =>
      setParams((now) => new URLSearchParams(queryOf(next(filtersOf(now)))), { replace: true }),
    [setParams],
  );
  const setFilter = (name: LedgerFilter, value: string): void => change((filters) => withFilter(filters, name, value));
  const setSearch = useCallback((value: string) => change((filters) => withFilter(filters, 'search', value)), [change]);
  return {
    filters: filtersOf(params),
    setFilter,
    setSearch,
    setPeriod: (range: Required<DayRange>) => change((filters) => ({ ...filters, ...range })),
    clear: () => change(() => ({})),
  };
}

export type LedgerFiltering = ReturnType<typeof useLedgerFilters>;
