import type { Desk } from '@amends/shared/contract/desk.js';
import type { Option, PublishedPolicy } from '@amends/shared/contract/policy.js';
import type { Locale } from '@amends/shared/locale.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api.js';
import { useLocale } from '../../../locales/texts.js';

/** The policy's options in a language of the customer's choice; until it is here, in the staff's. */
export function useOptionsIn(wanted: Locale, desk: Desk): readonly Option[] {
  const { locale } = useLocale();
  const { id } = desk.department;
  const policy = useQuery({
    queryKey: ['policy', id, wanted],
    queryFn: ({ signal }) => api.get<PublishedPolicy>(`/api/departments/${id}/policy`, { locale: wanted }, signal),
    enabled: wanted !== locale,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (wanted === locale ? undefined : policy.data?.options) ?? desk.policy.options;
}
