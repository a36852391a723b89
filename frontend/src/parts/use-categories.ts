import type { Page } from '@amends/shared/contract/common.js';
import type { Category } from '@amends/shared/contract/policy.js';
import type { Locale } from '@amends/shared/locale.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../lib/api.js';
import { useLocale } from '../locales/texts.js';

/** All that can go wrong, in a language of one's choice; absent = the active one. */
export function useCategories(wanted?: Locale) {
  const { locale: active } = useLocale();
  const locale = wanted ?? active;
  return useQuery({
    queryKey: ['categories', locale],
    queryFn: ({ signal }) => api.get<Page<Category>>('/api/categories', { locale }, signal),
    select: (page) => page.items,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
