import type { MonthsAnswer } from '@amends/shared/contract/close.js';
import type { Page } from '@amends/shared/contract/common.js';
import type { GlMapping, GlMappingRequest, Journal, JournalWithLines } from '@amends/shared/contract/journal.js';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, withParams } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';

const noCursor: string | null = null;

/** GL journals, newest first. */
export function useJournals() {
  const { locale } = useLocale();
  return useInfiniteQuery({
    queryKey: ['journals', locale],
    queryFn: ({ pageParam, signal }) => api.get<Page<Journal>>('/api/journals', { cursor: pageParam }, signal),
    initialPageParam: noCursor,
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function useJournal(number: string) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['journals', 'one', locale, number],
    queryFn: ({ signal }) => api.get<JournalWithLines>(`/api/journals/${number}`, {}, signal),
  });
}

/** Where a browser downloads a journal. */
export const journalFile = (number: string, format: 'csv' | 'xlsx'): string =>
  withParams(`/api/journals/${number}/export`, { format });

export interface Unbooked {
  month: string;
  departments: { id: string; name: string }[];
}

/** Closed months that no journal holds yet, newest first. */
export function useUnbooked() {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['closes', 'months', locale],
    queryFn: ({ signal }) => api.get<MonthsAnswer>('/api/closes', {}, signal),
    select: ({ months, departments }): Unbooked[] =>
      months
        .map((month) => ({
          month,
          departments: departments
            .filter((one) =>
              one.months.some((of) => of.month === month && of.state === 'closed' && of.close?.journal === null),
            )
            .map(({ departmentId, departmentName }) => ({ id: departmentId, name: departmentName })),
        }))
        .filter(({ departments: unbooked }) => unbooked.length > 0),
  });
}

export function useMakeJournal(onDone: (journal: Journal) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { month: string; departmentIds: string[] }) => api.post<JournalWithLines>('/api/journals', body),
    onSuccess: async (journal) => {
      onDone(journal);
      await Promise.all(['journals', 'closes'].map((key) => client.invalidateQueries({ queryKey: [key] })));
    },
  });
}

const MAPPING = '/api/settings/gl-accounts';

/** How departments book. */
export function useGlMapping() {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['gl-accounts', locale],
    queryFn: ({ signal }) => api.get<GlMapping>(MAPPING, {}, signal),
  });
}

export function useSetGlMapping(onDone: () => void) {
  const client = useQueryClient();
  const { locale } = useLocale();
  return useMutation({
    mutationFn: (body: GlMappingRequest) => api.put<GlMapping>(MAPPING, body),
    onSuccess: (saved) => {
      client.setQueryData(['gl-accounts', locale], saved);
      onDone();
    },
  });
}
