import type { Page } from '@amends/shared/contract/common.js';
import type { Flag, FlagDecisionRequest, FlagMonth, FlagSummary, RandomCheck } from '@amends/shared/contract/flag.js';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';

const noCursor: string | null = null;
const KEY = 'flags';

/** What is worth a look: all for finance, for heads what they were asked. */
export function useFlags(filters: Readonly<Record<string, string>>) {
  const { locale } = useLocale();
  return useInfiniteQuery({
    queryKey: [KEY, 'list', locale, filters],
    queryFn: ({ pageParam, signal }) => api.get<Page<Flag>>('/api/flags', { ...filters, cursor: pageParam }, signal),
    initialPageParam: noCursor,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Which months were looked at and how far each rule can be trusted. */
export function useFlagSummary(enabled = true) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: [KEY, 'summary', locale],
    queryFn: ({ signal }) => api.get<FlagSummary>('/api/flags/summary', {}, signal),
    enabled,
  });
}

/** The gestures drawn by chance. */
export function useRandomChecks(month: string) {
  const { locale } = useLocale();
  return useInfiniteQuery({
    queryKey: [KEY, 'checks', locale, month],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<RandomCheck>>('/api/flags/checks', { month, cursor: pageParam }, signal),
    initialPageParam: noCursor,
    getNextPageParam: (page) => page.nextCursor,
  });
}

function useFlagAct<Body, Answer>(act: (body: Body) => Promise<Answer>, onDone: (answer: Answer) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** Looks at a month now. */
export const useLookNow = (onDone: (month: FlagMonth) => void) =>
  useFlagAct((month: string) => api.post<FlagMonth>('/api/flags/computation', { month }), onDone);

export const useAskHead = (id: string, onDone: () => void) =>
  useFlagAct((note: string) => api.put<Flag>(`/api/flags/${id}/question`, { note }), onDone);

export const useAnswerFlag = (id: string, onDone: () => void) =>
  useFlagAct((note: string) => api.put<Flag>(`/api/flags/${id}/answer`, { note }), onDone);

export const useDecideFlag = (id: string, onDone: () => void) =>
  useFlagAct((body: FlagDecisionRequest) => api.put<Flag>(`/api/flags/${id}/verdict`, body), onDone);

export const useDecideCheck = (gestureId: string, onDone: () => void) =>
  useFlagAct(
    (body: FlagDecisionRequest) => api.put<RandomCheck>(`/api/flags/checks/${gestureId}/verdict`, body),
    onDone,
  );
