import type { Page } from '@amends/shared/contract/common.js';
import type { Department } from '@amends/shared/contract/department.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../lib/api.js';
import { useLocale } from '../locales/texts.js';

/** A department that the person may see: its name, zone and currency. */
export function useDepartment(id: string | null): Department | undefined {
  const { locale } = useLocale();
  const departments = useQuery({
    queryKey: ['departments', locale],
    queryFn: ({ signal }) => api.get<Page<Department>>('/api/departments', {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return departments.data?.items.find((department) => department.id === id);
}
