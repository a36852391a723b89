import type { CloseCheck, CloseWithReport, DepartmentCloses, MonthsAnswer } from '@amends/shared/contract/close.js';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';

/** While a report is being made, how often it is looked for. */
const MAKING_MS = 2000;

/** Every department's months and how they stand. */
export function useMonths() {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['closes', 'months', locale],
    queryFn: ({ signal }) => api.get<MonthsAnswer>('/api/closes', {}, signal),
  });
}

/** A department's closings, newest first. */
export function useClosesOf(departmentId: string) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['closes', 'of', locale, departmentId],
    queryFn: ({ signal }) => api.get<DepartmentCloses>(`/api/departments/${departmentId}/closes`, {}, signal),
    refetchInterval: ({ state }) => (state.data?.items.some((one) => one.state === 'closing') ? MAKING_MS : false),
  });
}

/** What stands in the way of closing. */
export function useCloseCheck(departmentId: string, month: string, enabled: boolean) {
  return useQuery({
    queryKey: ['closes', 'check', departmentId, month],
    queryFn: ({ signal }) => api.get<CloseCheck>(`/api/departments/${departmentId}/closes/check`, { month }, signal),
    enabled,
  });
}

/** One closing with what was found. */
export function useCloseReport(id: string) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['closes', 'report', locale, id],
    queryFn: ({ signal }) => api.get<CloseWithReport>(`/api/closes/${id}`, {}, signal),
    refetchInterval: ({ state }) => (state.data && state.data.report === null ? MAKING_MS : false),
  });
}

function useCloseAct<Body, Answer>(act: (body: Body) => Promise<Answer>, onDone: (answer: Answer) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['closes'] }),
  });
}

export const useCloseMonth = (departmentId: string, month: string, onDone: (close: CloseWithReport) => void) =>
  useCloseAct<void, CloseWithReport>(() => api.post(`/api/departments/${departmentId}/closes`, { month }), onDone);

export const useAskReopening = (id: string, onDone: () => void) =>
  useCloseAct<string, unknown>((reason) => api.post(`/api/closes/${id}/reopening`, { reason }), onDone);

export const useApproveReopening = (id: string, onDone: () => void) =>
  useCloseAct<void, unknown>(() => api.post(`/api/closes/${id}/reopening/approval`, {}), onDone);

export const useWithdrawReopening = (id: string, onDone: () => void) =>
  useCloseAct<void, unknown>(() => api.delete(`/api/closes/${id}/reopening`), onDone);
