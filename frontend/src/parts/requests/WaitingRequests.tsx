import type { WaitingRequest } from '@amends/shared/contract/waiting-request.js';
import { useNow } from '../../lib/use-now.js';
import { useTexts } from '../../locales/texts.js';
import { Panel } from '../../ui/Panel.js';
import { RequestCard } from './RequestCard.js';
import styles from './WaitingRequests.module.css';

const MINUTE_MS = 60_000;

/** Requests that wait, oldest first. */
export function WaitingRequests({ waiting }: { waiting: readonly WaitingRequest[] }) {
  const texts = useTexts().requests;
  const nowMs = useNow(MINUTE_MS);
  return (
    <Panel flush className={styles.panel} title={texts.waiting(waiting.length)}>
      <ul>
        {waiting.map((request) => (
          <RequestCard key={request.id} request={request} nowMs={nowMs} />
        ))}
      </ul>
    </Panel>
  );
}
