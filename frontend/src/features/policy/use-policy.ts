import type { PublishedPolicy } from '@amends/shared/contract/policy.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';

/** The department's policy that is in force. */
export function usePolicy(departmentId: string) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['policy', departmentId, locale],
    queryFn: ({ signal }) => api.get<PublishedPolicy>(`/api/departments/${departmentId}/policy`, {}, signal),
  });
}
