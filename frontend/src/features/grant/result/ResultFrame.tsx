import type { ReactNode } from 'react';
import styles from './ResultFrame.module.css';

/** The result's body and the bar at the thumb. */
export function ResultFrame({ children, bar }: { children: ReactNode; bar: ReactNode }) {
  return (
    <>
      <div className={styles.body}>{children}</div>
      <div className={styles.bar}>{bar}</div>
    </>
  );
}
