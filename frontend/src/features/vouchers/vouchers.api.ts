import type { Page } from '@amends/shared/contract/common.js';
import type { Department } from '@amends/shared/contract/department.js';
import type { VoucherState } from '@amends/shared/contract/gesture.js';
import type { ListedVoucher, VoucherSummary } from '@amends/shared/contract/voucher.js';
import { queryOptions, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';

const noCursor: string | null = null;

/** A department's codes, newest first, page by page. */
export function useVouchers(departmentId: string, filters: { state?: VoucherState | undefined }) {
  const { locale } = useLocale();
  return useInfiniteQuery({
    queryKey: ['vouchers', 'list', locale, departmentId, filters],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<ListedVoucher>>(
        `/api/departments/${departmentId}/vouchers`,
        { ...filters, cursor: pageParam },
        signal,
      ),
    initialPageParam: noCursor,
    getNextPageParam: (page) => page.nextCursor,
  });
}

const summaryQuery = (departmentId: string, locale: string) =>
  queryOptions({
    queryKey: ['vouchers', 'summary', locale, departmentId],
    queryFn: ({ signal }) => api.get<VoucherSummary>(`/api/departments/${departmentId}/vouchers/summary`, {}, signal),
  });

/** What a department owes on codes, and what became of those that ended. */
export const useVoucherSummary = (departmentId: string) => useQuery(summaryQuery(departmentId, useLocale().locale));

/** The same of every department; what has not come yet is left out. */
export function useVoucherSummaries(departments: readonly Department[]) {
  const { locale } = useLocale();
  return useQueries({
    queries: departments.map(({ id }) => summaryQuery(id, locale)),
    combine: (results) => ({
      summaries: results.flatMap(({ data }) => data ?? []),
      error: results.find(({ error }) => error)?.error ?? null,
      refetch: () => Promise.all(results.map((result) => result.refetch())),
    }),
  });
}
