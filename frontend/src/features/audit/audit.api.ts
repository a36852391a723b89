import type { AuditEvent } from '@amends/shared/contract/audit.js';
import type { Page } from '@amends/shared/contract/common.js';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';
import type { AuditFilters } from './audit-filters.js';

const noCursor: string | null = null;

/** Who changed which setting, newest first, page by page. */
export function useAuditEvents(filters: AuditFilters) {
  const { locale } = useLocale();
  return useInfiniteQuery({
    queryKey: ['audit', locale, filters],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<AuditEvent>>('/api/audit-events', { ...filters, cursor: pageParam }, signal),
    initialPageParam: noCursor,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}
