import type { TeamToday } from '@amends/shared/contract/team.js';
import { useTexts } from '../../locales/texts.js';
import { Panel } from '../../ui/Panel.js';
import { WaitingRequest } from './WaitingRequest.js';
import styles from './WaitingRequests.module.css';

/** Requests that wait, oldest first. */
export function WaitingRequests({ today, nowMs }: { today: TeamToday; nowMs: number }) {
  const texts = useTexts().teamToday.waiting;
  return (
    <Panel flush className={styles.panel} title={texts.title(today.waiting.length)}>
      <ul>
        {today.waiting.map((gesture) => (
          <WaitingRequest key={gesture.id} gesture={gesture} today={today} nowMs={nowMs} />
        ))}
      </ul>
    </Panel>
  );
}
