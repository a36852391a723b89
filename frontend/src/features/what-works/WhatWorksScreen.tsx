import type { Department } from '@amends/shared/contract/department.js';
import { Download } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DepartmentChoice } from '../../parts/DepartmentChoice.js';
import { DepartmentPage } from '../../parts/DepartmentPage.js';
import { useDepartmentsFor } from '../../parts/use-departments-for.js';
import { DownloadButton } from '../../ui/Button.js';
import { Page } from '../../ui/Page.js';
import { DepartmentInsights } from './DepartmentInsights.js';
import { EveryDepartment } from './EveryDepartment.js';
import { KEPT, useInsightFilters } from './use-insight-filters.js';
import { exportHref } from './what-works.api.js';

function ExportLink({ departmentId }: { departmentId: string }) {
  const { filters } = useInsightFilters();
  return (
    <DownloadButton icon={<Download aria-hidden />} href={exportHref(departmentId, filters)}>
      {useOfficeTexts().office.csv}
    </DownloadButton>
  );
}

const exportLink = ({ id }: Department) => <ExportLink departmentId={id} />;

/** Which gestures really keep customers: one department's options, or every department for whoever sees them all. */
export function WhatWorksScreen() {
  const { whatWorks: texts } = useOfficeTexts();
  const [params] = useSearchParams();
  const { filters } = useInsightFilters();
  const all = useDepartmentsFor('insight:read_all');
  const lead = texts.lead[filters.outcome];
  if (all.length > 1 && !params.get('department')) {
    return (
      <Page
        title={texts.title}
        lead={lead}
        actions={
          <DepartmentChoice departments={all} chosen="" everything={texts.filters.allDepartments} keeping={KEPT} />
        }
      >
        <EveryDepartment />
      </Page>
    );
  }
  return (
    <DepartmentPage
      title={texts.title}
      lead={lead}
      needs={['insight:read_department', 'insight:read_all']}
      keeping={KEPT}
      {...(all.length > 1 && { everything: texts.filters.allDepartments })}
      actions={exportLink}
    >
      {(department) => <DepartmentInsights key={department.id} department={department} />}
    </DepartmentPage>
  );
}
