import type { Close } from '@amends/shared/contract/close.js';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import styles from './CloseFacts.module.css';

/** Who closed it and where it is booked. */
export function CloseFacts({ close: { closedBy, closedAt, journal, state, departmentId, month } }: { close: Close }) {
  const texts = useOfficeTexts().close.month;
  const format = useFormat();
  return (
    <p className={styles.facts}>
      {closedAt && <span>{texts.closedBy({ name: closedBy.name, time: format.moment(closedAt) })}</span>}
      {journal && <Link href={`/close/journals/${journal}`}>{texts.journal({ number: journal })}</Link>}
      {!journal && state === 'closed' && (
        <>
          <span>{texts.noJournal}</span>
          <Link href={`/close/journals?month=${month}&department=${departmentId}`}>{texts.makeJournal}</Link>
        </>
      )}
    </p>
  );
}
