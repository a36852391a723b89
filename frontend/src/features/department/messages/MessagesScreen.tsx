import type { Department } from '@amends/shared/contract/department.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { DepartmentPage } from '../../../parts/DepartmentPage.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { DepartmentTabs } from '../DepartmentTabs.js';
import { useMessagePlan } from './message-plan.api.js';
import { MessagePlanForm } from './MessagePlanForm.js';

const FIRST_LINES = 6;

function PlanOf({ department }: { department: Department }) {
  const { data, error, refetch } = useMessagePlan(department.id);
  if (data) return <MessagePlanForm department={department} plan={data} />;
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  return <Skeleton lines={FIRST_LINES} />;
}

/** When a department writes to its customers, and how its messages end. */
export function MessagesScreen() {
  const texts = useOfficeTexts().department;
  return (
    <DepartmentPage title={texts.title} lead={texts.messages.lead} needs={['message:plan']}>
      {(department) => (
        <>
          <DepartmentTabs department={department} />
          <PlanOf key={department.id} department={department} />
        </>
      )}
    </DepartmentPage>
  );
}
