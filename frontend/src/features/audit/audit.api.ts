import type { AuditEvent, AuditSubjects } from '@amends/shared/contract/audit.js';
import type { Page } from '@amends/shared/contract/common.js';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';
import type { AuditFilters } from './audit-filters.js';

const noCursor: string | null = null;

/** Who did or changed what, newest first, page by page. */
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

/** The kinds of events that there are. */
export function useAuditSubjects() {
  return useQuery({
    queryKey: ['audit', 'subjects'],
    queryFn: ({ signal }) => api.get<AuditSubjects>('/api/audit-events/subjects', {}, signal),
    select: ({ subjects }) => subjects,
  });
}
