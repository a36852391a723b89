import { useOfficeTexts } from '../../locales/office-texts.js';
import { DepartmentSpendPanel } from './DepartmentSpendPanel.js';
import { ReportBody } from './ReportBody.js';
import { ReportsPage, useReportFilters } from './ReportsPage.js';
import { useSpendReport } from './reports.api.js';

/** Spend and gestures over time by department, against the envelope. */
export function SpendScreen() {
  const texts = useOfficeTexts().reports.spend;
  const { filters, change } = useReportFilters();
  return (
    <ReportsPage lead={texts.lead} filters={filters} change={change}>
      <ReportBody report={useSpendReport(filters)} isEmpty={({ departments }) => departments.length === 0}>
        {({ departments }) =>
          departments.map((department) => (
            <DepartmentSpendPanel key={`${department.departmentId} ${department.currency}`} department={department} />
          ))
        }
      </ReportBody>
    </ReportsPage>
  );
}
