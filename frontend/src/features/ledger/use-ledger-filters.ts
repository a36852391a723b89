import type { LedgerGrouping } from '@amends/shared/contract/ledger.js';
import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import type { DayRange } from '../../parts/period/period-choices.js';
import {
  type LedgerFilter,
  type LedgerFilters,
  type LedgerView,
  queryOf,
  viewOf,
  withFilter,
} from './ledger-filters.js';

/** The filters live in the URL: a link shows the same entries to whoever may see them. */
export function useLedgerFilters() {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (next: (view: LedgerView) => LedgerView) =>
      setParams(
        (now) => {
          const { filters, by } = next(viewOf(now));
          return new URLSearchParams(queryOf(filters, by ? { by } : {}));
        },
        { replace: true },
      ),
    [setParams],
  );
  const setFilter = useCallback(
    (name: LedgerFilter, value: string): void =>
      change(({ filters, by }) => ({ by, filters: withFilter(filters, name, value) })),
    [change],
  );
  const setSearch = useCallback((value: string) => setFilter('search', value), [setFilter]);
  return {
    ...viewOf(params),
    setFilter,
    setSearch,
    setPeriod: (range: Required<DayRange>) => change(({ filters, by }) => ({ by, filters: { ...filters, ...range } })),
    setFilters: (filters: LedgerFilters) => change(({ by }) => ({ by, filters })),
    setBy: (by: LedgerGrouping | null) => change(({ filters }) => ({ by, filters })),
    clear: () => change(({ by }) => ({ by, filters: {} })),
  };
}

export type LedgerFiltering = ReturnType<typeof useLedgerFilters>;
