import { SlidersHorizontal } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { LinkButton } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { DepartmentBudgets } from './DepartmentBudgets.js';
import { DepartmentChoice } from '../../parts/DepartmentChoice.js';
import { planPath } from './paths.js';
import { useDepartmentsFor } from '../../parts/use-departments-for.js';

/** The money of a department: what it has, who has what of it, who is an exception. The URL says which department. */
export function BudgetsScreen() {
  const texts = useOfficeTexts().budgets;
  const [params] = useSearchParams();
  const departments = useDepartmentsFor('budget:read');
  const department = departments.find(({ id }) => id === params.get('department')) ?? departments[0];
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
        <>
          <DepartmentChoice departments={departments} chosen={department.id} />
          <LinkButton href={planPath(department.id)} icon={<SlidersHorizontal aria-hidden />}>
            {texts.plan.title}
          </LinkButton>
        </>
      }
    >
      <DepartmentBudgets key={department.id} department={department} />
    </Page>
  );
}
