import type { Department } from '@amends/shared/contract/department.js';
import { FirstSteps } from '../../parts/FirstSteps.js';
import { useBudgetPlan, useTeamBudgets } from '../../parts/team-budgets.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { EnvelopeView } from './EnvelopeView.js';
import { ExceptionsInForce } from './exception/ExceptionsInForce.js';
import { Outlook } from './Outlook.js';
import { TeamTable } from './TeamTable.js';

const FIRST_LINES = 8;

/** One department's envelope, team and exceptions; a department without a plan is led to one. */
export function DepartmentBudgets({ department }: { department: Department }) {
  const budgets = useTeamBudgets(department.id);
  const plan = useBudgetPlan(department.id);
  const error = budgets.error ?? plan.error;
  if (!budgets.data || !plan.data) {
    const retry = (): void => void Promise.all([budgets.refetch(), plan.refetch()]);
    return error ? <ErrorNote error={error} onRetry={retry} /> : <Skeleton lines={FIRST_LINES} />;
  }
  if (!plan.data.plan) return <FirstSteps departmentId={department.id} />;
  const view = { department, plan: plan.data.plan, ...budgets.data };
  return (
    <>
      {error && <ErrorNote error={error} onRetry={() => void budgets.refetch()} />}
      <EnvelopeView {...view} next={plan.data.next} />
      <Outlook department={department} />
      <TeamTable {...view} />
      <ExceptionsInForce {...view} />
    </>
  );
}
