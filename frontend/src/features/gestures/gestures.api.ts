import type { Page } from '@amends/shared/contract/common.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, withParams } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';
import { type GestureFilters, gestureQueryOf } from './gesture-filters.js';

const noCursor: string | null = null;

/** The gestures that the filters let through, newest first, page by page. */
export function useGestures(filters: GestureFilters) {
  const { locale } = useLocale();
  return useInfiniteQuery({
    queryKey: ['gestures', 'all', locale, filters],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Gesture>>('/api/gestures', { ...gestureQueryOf(filters), cursor: pageParam }, signal),
    initialPageParam: noCursor,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** What the export can be narrowed by; where more than that narrows, the file would hold what is not shown. */
const EXPORTED: readonly string[] = [
  'department',
  'from',
  'to',
  'optionId',
  'categoryId',
  'severity',
  'lost',
  'choice',
  'state',
  'outcome',
  'answer',
];

/** Before the first gesture: without a first day the file would begin 90 days ago. */
const BEGINNING = '1970-01-01';

/**
 * Where a browser downloads exactly what is shown, with how each gesture ended; null where no file holds just that: the
 * file holds gestures that stand.
 */
export function exportHref(filters: GestureFilters): string | null {
  const { state, ...others } = gestureQueryOf(filters);
  if (!filters.department || state !== 'granted') return null;
  if (Object.keys(filters).some((name) => !EXPORTED.includes(name))) return null;
  return withParams('/api/insights/gestures/export', { ...others, from: others['from'] ?? BEGINNING, format: 'csv' });
}
