import type { Page } from '@amends/shared/contract/common.js';
import type {
  EnvelopesAnswer,
  LiabilityTerm,
  LimitLine,
  VoucherLiabilityAnswer,
  VoucherLiabilityItem,
} from '@amends/shared/contract/control.js';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';

const noCursor: string | null = null;

/** Everybody's limits against what they gave, period by period, the newest first. */
export function useLimits(filters: Readonly<Record<string, string>>) {
  const { locale } = useLocale();
  return useInfiniteQuery({
    queryKey: ['control', 'limits', locale, filters],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<LimitLine>>('/api/finance/limits', { ...filters, cursor: pageParam }, signal),
    initialPageParam: noCursor,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The departments' envelopes and where their pace leads. */
export function useEnvelopes(filters: Readonly<Record<string, string>>) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['control', 'envelopes', locale, filters],
    queryFn: ({ signal }) => api.get<EnvelopesAnswer>('/api/finance/envelopes', filters, signal),
    placeholderData: keepPreviousData,
  });
}

/** What is owed on codes, rolled forward through one month: some departments after the others, until all are there. */
export function useVoucherLiability(month: string) {
  const { locale } = useLocale();
  const liability = useInfiniteQuery({
    queryKey: ['control', 'liability', locale, month],
    queryFn: ({ pageParam, signal }) =>
      api.get<VoucherLiabilityAnswer>('/api/finance/voucher-liability', { month, cursor: pageParam }, signal),
    initialPageParam: noCursor,
    getNextPageParam: (page) => page.nextCursor,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = liability;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return { ...liability, lines: liability.data?.pages.flatMap(({ items }) => items) };
}

export interface LiabilityFigure {
  month: string;
  departmentId: string;
  term: LiabilityTerm;
}

/** The codes behind one figure of the roll-forward. */
export function useLiabilityItems({ month, departmentId, term }: LiabilityFigure) {
  const { locale } = useLocale();
  const query = { month, departmentId, term };
  return useInfiniteQuery({
    queryKey: ['control', 'liability-items', locale, query],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<VoucherLiabilityItem>>(
        '/api/finance/voucher-liability/items',
        { ...query, cursor: pageParam },
        signal,
      ),
    initialPageParam: noCursor,
    getNextPageParam: (page) => page.nextCursor,
  });
}
