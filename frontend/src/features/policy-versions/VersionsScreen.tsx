import { ArrowLeft } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { usePolicyVersions } from '../../parts/policy-versions.js';
import { useChosenDepartment } from '../../parts/use-chosen-department.js';
import { useDepartment } from '../../parts/use-department.js';
import { LinkButton } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Table } from '../../ui/Table.js';
import { Comparison } from './Comparison.js';
import { OptionsOfVersion } from './OptionsOfVersion.js';
import { VersionCards } from './VersionCards.js';
import { useVersionColumns } from './version-columns.js';

const ROOM_FOR_TABLE = '(width >= 48rem)';

/** Every version of a policy, and what differs between any two. */
export function VersionsScreen() {
  const texts = useOfficeTexts().policyEditor.versions;
  const { departmentId = '' } = useChosenDepartment();
  const department = useDepartment(departmentId);
  const versions = usePolicyVersions(departmentId);
  const columns = useVersionColumns(department?.timeZone);
  const hasRoom = useMedia(ROOM_FOR_TABLE);
  const [params] = useSearchParams();
  const looked = versions.data?.find(({ version }) => String(version) === params.get('to'));
  return (
    <Page
      title={texts.title}
      lead={department?.name}
      actions={
        <LinkButton icon={<ArrowLeft />} href={`/policy?department=${departmentId}`}>
          {texts.back}
        </LinkButton>
      }
    >
      {versions.error && !versions.data && <ErrorNote error={versions.error} onRetry={() => void versions.refetch()} />}
      {versions.isPending && <Skeleton lines={5} />}
      {versions.data && department && (
        <>
          <Panel flush>
            {hasRoom ? (
              <Table caption={texts.caption} columns={columns} rows={versions.data} rowKey={({ id }) => id} />
            ) : (
              <VersionCards caption={texts.caption} columns={columns} versions={versions.data} />
            )}
          </Panel>
          {looked && <OptionsOfVersion department={department} version={looked} />}
          <Comparison department={department} versions={versions.data} />
        </>
      )}
    </Page>
  );
}
