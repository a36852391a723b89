import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { monthAfter, monthOf } from '../../lib/months.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DepartmentFilter } from '../../parts/DepartmentFilter.js';
import { MonthSelect } from '../../parts/MonthSelect.js';
import { useUrlFilters } from '../../parts/use-url-filters.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { LinkTabs } from '../../ui/LinkTabs.js';
import { Page } from '../../ui/Page.js';
import { PrintLink } from './PrintLink.js';
import type { ReportFilters } from './reports.api.js';

const MONTHS_BACK = 11;

/** The filters that every report shares, as the address has them: a year up to now where it does not say. */
export function useReportFilters() {
  const { filters, change } = useUrlFilters(['from', 'to', 'departmentId']);
  const today = useFormat().today();
  const to = filters.to || monthOf(today);
  return {
    filters: { from: filters.from || monthAfter(to, -MONTHS_BACK), to, departmentId: filters.departmentId },
    change,
  };
}

interface ReportsPageProps {
  lead: string;
  filters: ReportFilters;
  change: (changed: Partial<ReportFilters>) => void;
  /** More that narrows or turns this report. */
  more?: ReactNode;
  children: ReactNode;
}

/** The frame of the reports: which months, which departments, and the one that prints. */
export function ReportsPage({ lead, filters, change, more, children }: ReportsPageProps) {
  const { reports: texts, office } = useOfficeTexts();
  const [params] = useSearchParams();
  return (
    <Page title={texts.title} lead={lead} actions={<PrintLink departmentId={filters.departmentId} to={filters.to} />}>
      <LinkTabs
        label={texts.tabs.label}
        search={params.toString()}
        tabs={[
          { path: '/reports', label: texts.tabs.spend },
          { path: '/reports/options', label: texts.tabs.options },
          { path: '/reports/kept', label: texts.tabs.kept },
        ]}
      />
      <FilterBar label={office.filters}>
        <MonthSelect
          label={texts.filters.from}
          value={filters.from}
          onChange={(from) => change({ from, ...(from > filters.to && { to: from }) })}
        />
        <MonthSelect
          label={texts.filters.to}
          value={filters.to}
          onChange={(to) => change({ to, ...(to < filters.from && { from: to }) })}
        />
        <DepartmentFilter value={filters.departmentId} onChange={(departmentId) => change({ departmentId })} />
        {more}
      </FilterBar>
      {children}
    </Page>
  );
}
