import { useCan } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { CloseTabs } from '../../parts/CloseTabs.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { DepartmentAccounts } from './DepartmentAccounts.js';
import { useGlMapping } from './journal.api.js';

const FIRST_LINES = 6;

/** How every department books what it gives. */
export function AccountsScreen() {
  const { close, journal } = useOfficeTexts();
  const texts = journal.accounts;
  const mayEdit = useCan('setting:gl_accounts');
  const { data, error, refetch } = useGlMapping();
  return (
    <Page title={close.title} lead={texts.lead}>
      <CloseTabs />
      {error && !data && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={FIRST_LINES} />}
      {data?.departments.length === 0 && (
        <Panel>
          <EmptyState title={texts.empty} />
        </Panel>
      )}
      {data?.departments.map((department) => (
        <DepartmentAccounts key={department.departmentId} department={department} mayEdit={mayEdit} />
      ))}
    </Page>
  );
}
