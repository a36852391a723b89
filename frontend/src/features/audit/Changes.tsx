import type { AuditEvent } from '@amends/shared/contract/audit.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { changesOf, reasonOf } from './audit-changes.js';
import styles from './Changes.module.css';
import type { AuditWords } from './use-audit-words.js';

/** What has no value before is a fact beside the change, not a change of its own. */
const wasThere = (before: unknown, field: string): boolean =>
  before !== null && (typeof before !== 'object' || Array.isArray(before) || field in before);

/** Each field that is not what it was: before → after, and why. */
export function Changes({ event, words }: { event: AuditEvent; words: AuditWords }) {
  const texts = useOfficeTexts().audit;
  const { before, after } = event;
  const changes = changesOf(before, after);
  const reason = reasonOf(after);
  return (
    <div className={styles.changes}>
      <ul>
        {changes.map((change) => (
          <li key={change.field}>
            <span className={styles.field}>{words.field(change.field)}</span>{' '}
            {wasThere(before, change.field) && (
              <>
                <VisuallyHidden>{texts.was}</VisuallyHidden>
                <s className={styles.before}>{words.text(event, change.field, change.before)}</s>
                <span aria-hidden> → </span>
                <VisuallyHidden>{texts.is}</VisuallyHidden>
              </>
            )}
            <b>{words.text(event, change.field, change.after)}</b>
          </li>
        ))}
      </ul>
      {reason && <p className={styles.reason}>{texts.because({ reason })}</p>}
    </div>
  );
}
