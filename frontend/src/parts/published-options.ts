import type { Option, PublishedPolicy } from '@amends/shared/contract/policy.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../lib/api.js';
import { isProblem } from '../lib/problem.js';
import { useLocale } from '../locales/texts.js';

const STALE_MS = 5 * 60_000;

/** The options in force in a department, to choose from; none where nothing is published. */
export function usePublishedOptions(departmentId: string | undefined): readonly Option[] {
  const { locale } = useLocale();
  const { data } = useQuery({
    queryKey: ['policy', 'options', departmentId, locale],
    queryFn: async ({ signal }) => {
      try {
        return (await api.get<PublishedPolicy>(`/api/departments/${departmentId}/policy`, {}, signal)).options;
      } catch (error) {
        if (isProblem(error, 'no_published_policy')) return [];
        throw error;
      }
    },
    enabled: departmentId !== undefined,
    staleTime: STALE_MS,
  });
  return data ?? [];
}
