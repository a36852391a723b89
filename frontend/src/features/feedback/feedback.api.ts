import type { Page } from '@amends/shared/contract/common.js';
import type { Feedback, FeedbackKind } from '@amends/shared/contract/feedback.js';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';

export interface FeedbackFilters {
  kind?: FeedbackKind | undefined;
  /** Ratings up to this one. */
  ratingMax?: number | undefined;
}

const noCursor: string | null = null;

/** What a department's customers said, newest first, page by page. */
export function useFeedback(departmentId: string, filters: FeedbackFilters) {
  const { locale } = useLocale();
  return useInfiniteQuery({
    queryKey: ['feedback', departmentId, locale, filters],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Feedback>>(`/api/departments/${departmentId}/feedback`, { ...filters, cursor: pageParam }, signal),
    initialPageParam: noCursor,
    getNextPageParam: (page) => page.nextCursor,
  });
}
