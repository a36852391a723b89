import type { AuditEvent } from '@amends/shared/contract/audit.js';
import styles from './AuditCards.module.css';
import { Changes } from './Changes.js';
import type { AuditWords } from './use-audit-words.js';

/** The events where a table does not fit. */
export function AuditCards({ events, words }: { events: readonly AuditEvent[]; words: AuditWords }) {
  return (
    <ul>
      {events.map((event) => (
        <li key={event.id} className={styles.card}>
          <p className={styles.head}>
            <b>{words.subject(event)}</b>
            <span>{words.formatOf(event).stamp(event.at)}</span>
          </p>
          <p className={styles.who}>{words.facts(event)}</p>
          <Changes event={event} words={words} />
        </li>
      ))}
    </ul>
  );
}
