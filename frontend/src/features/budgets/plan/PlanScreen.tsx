import { ArrowLeft } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { useBudgetPlan } from '../../../parts/team-budgets.js';
import { LinkButton } from '../../../ui/Button.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { Page } from '../../../ui/Page.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import type { Department } from '@amends/shared/contract/department.js';
import { useMayIn } from '../../../lib/session.js';
import { budgetsPath } from '../paths.js';
import { useDepartmentsFor } from '../../../parts/use-departments-for.js';
import { PlanForm } from './PlanForm.js';
import { PlanWords } from './PlanWords.js';

const FIRST_LINES = 10;

function PlanOf({ department }: { department: Department }) {
  const plan = useBudgetPlan(department.id);
  const mayChange = useMayIn('budget:plan', department.id);
  if (!plan.data) {
    return plan.error ? (
      <ErrorNote error={plan.error} onRetry={() => void plan.refetch()} />
    ) : (
      <Skeleton lines={FIRST_LINES} />
    );
  }
  return mayChange ? (
    <PlanForm key={plan.data.effectiveFrom} department={department} answer={plan.data} />
  ) : (
    <PlanWords department={department} answer={plan.data} />
  );
}

/** A department's settings for money: read by whoever sees its budgets, changed by its head. */
export function PlanScreen() {
  const texts = useOfficeTexts().budgets;
  const [params] = useSearchParams();
  const departments = useDepartmentsFor('budget:read');
  const department = departments.find(({ id }) => id === params.get('department')) ?? departments[0];
  if (!department) {
    return (
      <Page title={texts.plan.title}>
        <EmptyState title={texts.noDepartment}>{texts.noDepartmentHint}</EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={texts.plan.title}
      lead={texts.plan.lead({ department: department.name })}
      actions={
        <LinkButton href={budgetsPath(department.id)} icon={<ArrowLeft aria-hidden />}>
          {texts.title}
        </LinkButton>
      }
    >
      <PlanOf key={department.id} department={department} />
    </Page>
  );
}
