import type { TeamToday } from '@amends/shared/contract/team.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';

const REFRESH_MS = 5_000;

/** One department's day, fetched again every five seconds while somebody looks at it: plain gestures are not told live. */
export function useTeamToday(departmentId: string) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['team-today', departmentId, locale],
    queryFn: ({ signal }) => api.get<TeamToday>(`/api/departments/${departmentId}/today`, {}, signal),
    refetchInterval: REFRESH_MS,
  });
}
