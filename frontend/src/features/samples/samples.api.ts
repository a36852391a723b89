import type { Page } from '@amends/shared/contract/common.js';
import type { LedgerSample, SampleRequest, SampleSheet } from '@amends/shared/contract/sample.js';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useIntentionKey } from '../../lib/intention.js';
import { useLocale } from '../../locales/texts.js';

const PATH = '/api/ledger/samples';
const KEY = 'samples';
const noCursor: string | null = null;

/** Every sample that was drawn, newest first. */
export function useSamples() {
  const { locale } = useLocale();
  return useInfiniteQuery({
    queryKey: [KEY, locale],
    queryFn: ({ pageParam, signal }) => api.get<Page<LedgerSample>>(PATH, { cursor: pageParam }, signal),
    initialPageParam: noCursor,
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function useSampleSheet(id: string) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: [KEY, 'sheet', id, locale],
    queryFn: ({ signal }) => api.get<SampleSheet>(`${PATH}/${id}`, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useDrawSample() {
  const client = useQueryClient();
  const keyOf = useIntentionKey();
  return useMutation({
    mutationFn: (body: SampleRequest) => api.post<LedgerSample>(PATH, body, keyOf(body)),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** Where a browser downloads the sheet with empty columns for the auditor's ticks. */
export const sheetHref = (id: string, format: 'csv' | 'xlsx'): string => `${PATH}/${id}/sheet?format=${format}`;
