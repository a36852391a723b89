import { useTexts } from '../../locales/texts.js';
import { DepartmentSelect } from '../../parts/DepartmentSelect.js';
import { useChosenDepartment } from '../../parts/use-chosen-department.js';
import { useDepartment } from '../../parts/use-department.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { PolicyLead } from './PolicyLead.js';
import { PolicyOption } from './PolicyOption.js';
import styles from './PolicyScreen.module.css';
import { ReadReceipt } from './ReadReceipt.js';
import { usePolicy } from './use-policy.js';

function PolicyOf({ departmentId }: { departmentId: string }) {
  const policy = usePolicy(departmentId);
  const department = useDepartment(departmentId);
  if (policy.error && !policy.data) return <ErrorNote error={policy.error} onRetry={() => void policy.refetch()} />;
  if (!policy.data || !department) return <Skeleton lines={5} />;
  return (
    <>
      <PolicyLead policy={policy.data} department={department} />
      <ReadReceipt department={department} />
      <ul className={styles.options}>
        {policy.data.options.map((option) => (
          <PolicyOption key={option.id} option={option} currency={department.currency} />
        ))}
      </ul>
    </>
  );
}

/** The department's policy in full: what may be given, and up to how much. */
export function PolicyScreen() {
  const texts = useTexts();
  const { departmentId } = useChosenDepartment();
  return (
    <Page title={texts.policy.title} width="narrow">
      <DepartmentSelect />
      {departmentId ? (
        <PolicyOf departmentId={departmentId} />
      ) : (
        <EmptyState title={texts.policy.noPolicy}>{texts.policy.noPolicyDetail}</EmptyState>
      )}
    </Page>
  );
}
