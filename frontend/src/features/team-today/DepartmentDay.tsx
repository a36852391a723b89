import { isProblem } from '../../lib/problem.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { WaitingRequests } from '../../parts/requests/WaitingRequests.js';
import { useWaitingRequests } from '../../parts/use-waiting-requests.js';
import { FirstSteps } from '../../parts/FirstSteps.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { DayInWords } from './DayInWords.js';
import styles from './DepartmentDay.module.css';
import { GestureList } from './GestureList.js';
import { HowTheyLeft } from './HowTheyLeft.js';
import { MemberList } from './MemberList.js';
import { NothingYet } from './NothingYet.js';
import { OverduePromises } from './OverduePromises.js';
import { useTeamToday } from './team-today.api.js';

const FIRST_LINES = 6;

/** What waits, how the day went, who has what left, what was given; it keeps up by itself. */
export function DepartmentDay({ departmentId }: { departmentId: string }) {
  const texts = useOfficeTexts().teamToday;
  const { data: today, error, refetch } = useTeamToday(departmentId);
  const waiting = (useWaitingRequests().data ?? []).filter((request) => request.departmentId === departmentId);
  if (!today) {
    if (isProblem(error, 'no_published_policy')) return <FirstSteps departmentId={departmentId} />;
    return error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : <Skeleton lines={FIRST_LINES} />;
  }
  const empty = today.gestures.length === 0;
  return (
    <>
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {waiting.length > 0 && <WaitingRequests waiting={waiting} />}
      <OverduePromises departmentId={departmentId} />
      <DayInWords today={today} />
      <div className={styles.columns} data-alone={empty || undefined}>
        <Panel flush title={texts.members.title}>
          <MemberList today={today} />
        </Panel>
        {!empty && <HowTheyLeft moods={today.totals.moods} />}
      </div>
      <Panel flush title={texts.today.title}>
        {empty ? <NothingYet /> : <GestureList today={today} />}
      </Panel>
    </>
  );
}
