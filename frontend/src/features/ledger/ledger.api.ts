import type { EntryBackground } from '@amends/shared/contract/entry-background.js';
import type { Page } from '@amends/shared/contract/common.js';
import type { GestureTrail } from '@amends/shared/contract/gesture-trail.js';
import type { LedgerGrouping, LedgerGroups, LedgerRow, LedgerTotals } from '@amends/shared/contract/ledger.js';
import type { PublishedPolicy } from '@amends/shared/contract/policy.js';
import { keepPreviousData, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { isProblem } from '../../lib/problem.js';
import { useLocale } from '../../locales/texts.js';
import { type LedgerFilters, queryOf } from './ledger-filters.js';

const POLICY_STALE_MS = 5 * 60_000;

/** Every minute the ledger is sealed. */
const SEALED_WITHIN_MS = 30_000;

const noCursor: string | null = null;

/** The entries that the filters let through, newest first, page by page. */
export function useLedgerEntries(filters: LedgerFilters) {
  const { locale } = useLocale();
  return useInfiniteQuery({
    queryKey: ['ledger', 'entries', locale, queryOf(filters)],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<LedgerRow>>('/api/ledger', { ...filters, cursor: pageParam }, signal),
    initialPageParam: noCursor,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** What all these entries add up to, whatever is on the screen. */
export function useLedgerTotals(filters: LedgerFilters) {
  return useQuery({
    queryKey: ['ledger', 'totals', queryOf(filters)],
    queryFn: ({ signal }) => api.get<LedgerTotals>('/api/ledger/totals', filters, signal),
    placeholderData: keepPreviousData,
  });
}

/** The same in parts, page by page. */
export function useLedgerGroups(filters: LedgerFilters, by: LedgerGrouping) {
  const { locale } = useLocale();
  return useInfiniteQuery({
    queryKey: ['ledger', 'groups', locale, by, queryOf(filters)],
    queryFn: ({ pageParam, signal }) =>
      api.get<LedgerGroups>('/api/ledger/groups', { ...filters, by, cursor: pageParam }, signal),
    initialPageParam: noCursor,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** The seal that covers the entry, and the plan that held when it was written. */
export function useEntryBackground({ budgetId, seq }: Pick<LedgerRow, 'budgetId' | 'seq'>) {
  return useQuery({
    queryKey: ['ledger', 'background', budgetId, seq],
    queryFn: ({ signal }) => api.get<EntryBackground>(`/api/budgets/${budgetId}/entries/${seq}`, {}, signal),
    refetchInterval: ({ state }) => (state.data?.seal === null ? SEALED_WITHIN_MS : false),
  });
}

/** What was done with a gesture and its code. */
export function useGestureTrail(gestureId: string) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['gesture', gestureId, 'trail', locale],
    queryFn: ({ signal }) => api.get<GestureTrail>(`/api/gestures/${gestureId}/trail`, {}, signal),
  });
}

/** The published policies of these departments; one without a policy is left out. */
export function usePolicies(departmentIds: readonly string[]): PublishedPolicy[] {
  const { locale } = useLocale();
  return useQueries({
    queries: departmentIds.map((id) => ({
      queryKey: ['ledger', 'policy', id, locale],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        try {
          return await api.get<PublishedPolicy>(`/api/departments/${id}/policy`, {}, signal);
        } catch (error) {
          if (isProblem(error, 'no_published_policy') || isProblem(error, 'not_found')) return null;
          throw error;
        }
      },
      staleTime: POLICY_STALE_MS,
    })),
    combine: (results) => results.flatMap((result) => result.data ?? []),
  });
}

export const EXPORTS = {
  xlsx: { format: 'xlsx' },
  localCsv: { format: 'csv', dialect: 'local' },
  csv: { format: 'csv' },
  ndjson: { format: 'ndjson' },
  proof: { format: 'proof' },
} as const satisfies Record<string, Record<string, string>>;
export type ExportName = keyof typeof EXPORTS;

/** Where a browser downloads exactly what the filters show. */
export const exportHref = (filters: LedgerFilters, name: ExportName): string =>
  `/api/ledger/export?${queryOf(filters, EXPORTS[name])}`;
