import { useSearchParams } from 'wouter';
import { useSession } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { Segmented } from '../../ui/Segmented.js';
import { DepartmentDay } from './DepartmentDay.js';

/** The day of a department that this person heads; the URL says which, where there are several. */
export function TeamTodayScreen() {
  const texts = useOfficeTexts().teamToday;
  const [params, setParams] = useSearchParams();
  const headed = useSession().departments.filter(({ roles }) => roles.includes('head'));
  const department = headed.find(({ id }) => id === params.get('department')) ?? headed[0];
  if (!department) {
    return (
      <Page title={texts.title}>
        <EmptyState title={texts.noDepartment}>{texts.noDepartmentHint}</EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={texts.title}
      lead={department.name}
      actions={
        headed.length > 1 && (
          <Segmented
            label={texts.department}
            value={department.id}
            options={headed.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => setParams({ department: id }, { replace: true })}
          />
        )
      }
    >
      <DepartmentDay departmentId={department.id} />
    </Page>
  );
}
