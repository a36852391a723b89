import type { ApprovalRequest, Gesture } from '@amends/shared/contract/gesture.js';
import type { TeamToday } from '@amends/shared/contract/team.js';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, newKey } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';

const REFRESH_MS = 5_000;

/** One department's day, fetched again every five seconds while somebody looks at it. */
export function useTeamToday(departmentId: string) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['team-today', departmentId, locale],
    queryFn: ({ signal }) => api.get<TeamToday>(`/api/departments/${departmentId}/today`, {}, signal),
    refetchInterval: REFRESH_MS,
  });
}

/** Answers a waiting request. The key belongs to the decision, so that a second try cannot settle it twice. */
export function useAnswerRequest(gestureId: string) {
  const client = useQueryClient();
  const keys = useRef(new Map<string, string>());
  const keyOf = (body: ApprovalRequest): string => {
    const intention = JSON.stringify(body);
    const key = keys.current.get(intention) ?? newKey();
    keys.current.set(intention, key);
    return key;
  };
  return useMutation({
    mutationFn: (body: ApprovalRequest) =>
      api.post<{ gesture: Gesture }>(`/api/gestures/${gestureId}/approval`, body, keyOf(body)),
    onSettled: () => client.invalidateQueries({ queryKey: ['team-today'] }),
  });
}
