import type { DepartmentInsights, InsightTrend, OptionInsights } from '@amends/shared/contract/insight.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, withParams } from '../../lib/api.js';
import { useLive } from '../../lib/live.js';
import { useLocale } from '../../locales/texts.js';
import type { InsightFilters } from './insight-filters.js';

/** Whoever is not told of changes asks now and then. */
const ASK_MS = 30_000;

const useAsking = (): number | false => (useLive() ? false : ASK_MS);

const queryOf = (filters: InsightFilters) => ({ ...filters });

/** What each option of a department achieved. */
export function useOptionInsights(departmentId: string, filters: InsightFilters) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['insights', 'options', locale, departmentId, filters],
    queryFn: ({ signal }) =>
      api.get<OptionInsights>('/api/insights/options', { departmentId, ...queryOf(filters) }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: useAsking(),
  });
}

/** Month by month: the whole department, or one option. */
export function useInsightTrend(departmentId: string, filters: InsightFilters, optionId?: string) {
  const { outcome, categoryId, severity, lost, choice } = filters;
  return useQuery({
    queryKey: ['insights', 'trend', departmentId, filters, optionId],
    queryFn: ({ signal }) =>
      api.get<InsightTrend>(
        '/api/insights/trend',
        { departmentId, optionId, outcome, categoryId, severity, lost, choice },
        signal,
      ),
    placeholderData: keepPreviousData,
    refetchInterval: useAsking(),
  });
}

/** Every department side by side, for whoever sees them all. */
export function useDepartmentInsights({ outcome, from, to }: InsightFilters) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['insights', 'departments', locale, outcome, from, to],
    queryFn: ({ signal }) => api.get<DepartmentInsights>('/api/insights/departments', { outcome, from, to }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: useAsking(),
  });
}

/** Where a browser downloads exactly what is shown. */
export const exportHref = (departmentId: string, filters: InsightFilters): string =>
  withParams('/api/insights/options/export', { departmentId, ...queryOf(filters), format: 'csv' });
