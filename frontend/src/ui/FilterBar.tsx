import { ListFilter } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMedia } from '../lib/media.js';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  label: string;
  /** First: a field of its own width. */
  search?: ReactNode;
  /** On a phone these wait behind one button, which bears the label. */
  folded?: ReactNode;
  /** What that button says instead: how many of them are chosen. */
  foldedLabel?: string;
  /** After those: more of them, what is chosen, how to be rid of it. */
  after?: ReactNode;
  /** At the end: how many there are, an export. */
  end?: ReactNode;
  children?: ReactNode;
}

const ALL_FIT = '(width >= 48rem)';

/** Everything that narrows what is below it. */
export function FilterBar({ label, search, folded, foldedLabel = label, after, end, children }: FilterBarProps) {
  const allFit = useMedia(ALL_FIT);
  return (
    <search className={styles.bar} aria-label={label}>
      {search && <div className={styles.search}>{search}</div>}
      {children}
      {folded && allFit && folded}
      {folded && !allFit && (
        <details className={styles.folded}>
          <summary className={styles.summary}>
            <ListFilter aria-hidden />
            {foldedLabel}
          </summary>
          <div className={styles.bar}>{folded}</div>
        </details>
      )}
      {after}
      {end && <div className={styles.end}>{end}</div>}
    </search>
  );
}
