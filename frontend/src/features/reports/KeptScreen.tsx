import { type Outcome, OUTCOMES } from '@amends/shared/contract/insight.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useUrlFilters } from '../../parts/use-url-filters.js';
import { Segmented } from '../../ui/Segmented.js';
import { DepartmentKeptPanel } from './DepartmentKeptPanel.js';
import { ReportBody } from './ReportBody.js';
import { ReportsPage, useReportFilters } from './ReportsPage.js';
import { useKeptReport } from './reports.api.js';

const SHOWN = ['settled', 'calm', 'returned'] as const satisfies readonly Outcome[];

/** What the money kept: cost per customer kept with its interval, by department and option. */
export function KeptScreen() {
  const { reports, whatWorks } = useOfficeTexts();
  const texts = reports.kept;
  const { filters, change } = useReportFilters();
  const turned = useUrlFilters(['outcome']);
  const outcome = OUTCOMES.find((one) => one === turned.filters.outcome) ?? 'settled';
  return (
    <ReportsPage
      lead={texts.lead}
      filters={filters}
      change={change}
      more={
        <Segmented<Outcome>
          label={texts.outcomeLabel}
          value={outcome}
          options={SHOWN.map((value) => ({ value, label: whatWorks.outcomes[value] }))}
          onChange={(value) => turned.change({ outcome: value })}
        />
      }
    >
      <ReportBody report={useKeptReport(filters, outcome)} isEmpty={({ departments }) => departments.length === 0}>
        {({ departments }) =>
          departments.map((department) => <DepartmentKeptPanel key={department.departmentId} department={department} />)
        }
      </ReportBody>
    </ReportsPage>
  );
}
