import { useDepartments, useEmployees } from '../../lib/directory.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { DepartmentList } from './DepartmentList.js';
import { PeopleActs } from './PeopleActs.js';
import { PeopleList } from './PeopleList.js';

const FIRST_LINES = 6;

/** Departments, and who works in them with which roles. */
export function PeopleScreen() {
  const texts = useOfficeTexts().people;
  const departments = useDepartments();
  const employees = useEmployees();
  const error = departments.error ?? employees.error;
  const retry = (): void => void Promise.all([departments.refetch(), employees.refetch()]);
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={departments.data && <PeopleActs departments={departments.data} />}
    >
      {error && <ErrorNote error={error} onRetry={retry} />}
      {departments.data && employees.data && (
        <>
          <DepartmentList
            departments={departments.data}
            employees={employees.data}
            nowIso={new Date(departments.dataUpdatedAt).toISOString()}
          />
          <PeopleList departments={departments.data} employees={employees.data} />
        </>
      )}
      {!error && !(departments.data && employees.data) && <Skeleton lines={FIRST_LINES} />}
    </Page>
  );
}
