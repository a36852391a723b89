import type { ReactNode } from 'react';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  label: string;
  /** At the end: how many there are, an export. */
  end?: ReactNode;
  children: ReactNode;
}

/** Everything that narrows what is below it. */
export function FilterBar({ label, end, children }: FilterBarProps) {
  return (
    <search className={styles.bar} aria-label={label}>
      {children}
      {end && <div className={styles.end}>{end}</div>}
    </search>
  );
}
