import type { Close } from '@amends/shared/contract/close.js';
import { useState } from 'react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Panel } from '../../ui/Panel.js';
import { CloseFacts } from './CloseFacts.js';
import { CloseReportView } from './CloseReportView.js';
import styles from './EarlierCloses.module.css';
import { ReopeningPanel } from './ReopeningPanel.js';

function EarlierClose({ close }: { close: Close }) {
  const texts = useOfficeTexts().close.earlier;
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.close} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{texts.of({ time: close.closedAt ? format.moment(close.closedAt) : '–' })}</summary>
      {isOpen && (
        <div className={styles.report}>
          <CloseFacts close={close} />
          <ReopeningPanel close={close} />
          <CloseReportView id={close.id} />
        </div>
      )}
    </details>
  );
}

/** What was found each time before: a report stays readable when the month was opened and closed again. */
export function EarlierCloses({ closes }: { closes: readonly Close[] }) {
  const texts = useOfficeTexts().close.earlier;
  if (closes.length === 0) return null;
  return (
    <Panel title={texts.title}>
      {closes.map((close) => (
        <EarlierClose key={close.id} close={close} />
      ))}
    </Panel>
  );
}
