import type { Page } from '@amends/shared/contract/common.js';
import type { CustomerPromise, PromiseDue, PromiseState } from '@amends/shared/contract/promise.js';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useLive } from '../../lib/live.js';

const PAGE = 50;
const ASK_MS = 15_000;

/** What a list of promises is narrowed to; absent = not narrowed. */
export interface PromiseFilters {
  departmentId?: string | undefined;
  ownerId?: string | undefined;
  state?: PromiseState | undefined;
  due?: PromiseDue | undefined;
}

/** Promises page by page: open ones by when they are due, otherwise those due last first. */
export function usePromises(filters: PromiseFilters) {
  const isLive = useLive();
  return useInfiniteQuery({
    queryKey: ['promises', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<CustomerPromise>>('/api/promises', { ...filters, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: isLive ? false : ASK_MS,
  });
}
