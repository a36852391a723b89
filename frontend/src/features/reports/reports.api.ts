import type { Outcome } from '@amends/shared/contract/insight.js';
import type { KeptReport, OptionsReport, SpendReport } from '@amends/shared/contract/report.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, withParams } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';

/** Empty = no bound. */
export interface ReportFilters {
  from: string;
  to: string;
  departmentId: string;
}

function useReport<Report>(name: 'spend' | 'options' | 'kept', query: ReportFilters & { outcome?: Outcome }) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['reports', name, locale, query],
    queryFn: ({ signal }) => api.get<Report>(`/api/reports/${name}`, { ...query }, signal),
    placeholderData: keepPreviousData,
  });
}

/** Money and gestures month by month, by department, against the envelope. */
export const useSpendReport = (filters: ReportFilters) => useReport<SpendReport>('spend', filters);

/** Which options the money went to, and what they made good. */
export const useOptionsReport = (filters: ReportFilters) => useReport<OptionsReport>('options', filters);

/** What a customer kept has cost. */
export const useKeptReport = (filters: ReportFilters, outcome: Outcome) =>
  useReport<KeptReport>('kept', { ...filters, outcome });

/** A page that prints: one month of a department, or of all. */
export const monthlyReport = (month: string, departmentId: string, locale: string): string =>
  withParams('/api/reports/monthly', { month, departmentId, locale });
