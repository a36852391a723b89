import { RotateCw } from 'lucide-react';
import { useEffect } from 'react';
import { useCan } from '../../lib/session.js';
import { useAlarms } from '../../parts/use-alarms.js';
import { useUrlFilters } from '../../parts/use-url-filters.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { ProofTabs } from '../../parts/ProofTabs.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { AlarmList } from './AlarmList.js';
import { CheckList } from './CheckList.js';
import { LookProgress } from './LookProgress.js';
import { useReconcile } from './reconciliation.api.js';
import { Verdict } from './Verdict.js';

const FIRST_LINES = 6;

/** Whether everything adds up, what does not, what is frozen for it, and every rule that was tested. */
export function ReconciliationScreen() {
  const texts = useOfficeTexts().reconciliation;
  const { filters, change } = useUrlFilters(['alarms']);
  const all = filters.alarms === 'all';
  const { data, error, refetch } = useAlarms(all);
  const look = useReconcile();
  const full = data?.lastFullRun;
  const underWay = data?.underWay;
  const isLooking = look.isPending || Boolean(underWay);
  const mayLook = useCan('budget:freeze');
  // whoever comes first does not have to ask
  const isFirst = mayLook && data !== undefined && !full && !underWay && look.isIdle;
  const { mutate } = look;
  useEffect(() => {
    if (isFirst) mutate();
  }, [isFirst, mutate]);
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        mayLook && (
          <Button icon={<RotateCw aria-hidden />} disabled={isLooking} onClick={() => look.mutate()}>
            {isLooking ? texts.checking : texts.again}
          </Button>
        )
      }
    >
      <ProofTabs />
      {look.error && <ErrorNote error={look.error} onRetry={() => look.mutate()} />}
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={FIRST_LINES} />}
      {data && (
        <>
          <Verdict answer={data} />
          {underWay && <LookProgress look={underWay} />}
          <AlarmList alarms={data.items} all={all} onAll={(shown) => change({ alarms: shown ? 'all' : '' })} />
          {full && <CheckList checks={full.checks} />}
        </>
      )}
    </Page>
  );
}
