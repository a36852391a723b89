import { RotateCw } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { ProofTabs } from '../../parts/ProofTabs.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { CheckList } from './CheckList.js';
import { useReconciliation } from './reconciliation.api.js';
import { Verdict } from './Verdict.js';

const FIRST_LINES = 6;

/** Whether everything adds up, and every rule that was tested for it. */
export function ReconciliationScreen() {
  const texts = useOfficeTexts().reconciliation;
  const { data, error, isFetching, refetch } = useReconciliation();
  const check = (): void => void refetch();
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        <Button icon={<RotateCw aria-hidden />} disabled={isFetching} onClick={check}>
          {isFetching ? texts.checking : texts.again}
        </Button>
      }
    >
      <ProofTabs />
      {error && <ErrorNote error={error} onRetry={check} />}
      {data && <Verdict answer={data} />}
      {data && <CheckList checks={data.checks} />}
      {!data && !error && <Skeleton lines={FIRST_LINES} />}
    </Page>
  );
}
