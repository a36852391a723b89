import { useOfficeTexts } from '../../../locales/office-texts.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { Panel } from '../../../ui/Panel.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { useVerifications } from '../seals.api.js';
import { EarlierRuns } from './EarlierRuns.js';
import { Progress } from './Progress.js';
import { StartVerification } from './StartVerification.js';
import { Verdict } from './Verdict.js';

/** Verify now: where it stands, what the newest run found, and those before it. */
export function Verifying() {
  const texts = useOfficeTexts().seals.verify;
  const runs = useVerifications();
  const [newest, ...earlier] = runs.data ?? [];
  const isRunning = newest?.state === 'running';
  return (
    <Panel title={texts.title}>
      <p>{texts.lead}</p>
      {runs.error && !runs.data && <ErrorNote error={runs.error} onRetry={() => void runs.refetch()} />}
      {runs.isPending && <Skeleton lines={2} />}
      {runs.data && !isRunning && <StartVerification />}
      <div aria-live="polite">{newest && (isRunning ? <Progress run={newest} /> : <Verdict run={newest} />)}</div>
      {earlier.length > 0 && <EarlierRuns runs={earlier} />}
    </Panel>
  );
}
