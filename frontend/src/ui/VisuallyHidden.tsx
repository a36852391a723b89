import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** Words for who listens; who looks sees them another way. */
export function VisuallyHidden({
  as: Element = 'span',
  children,
}: {
  as?: 'span' | 'h2' | 'output';
  children: ReactNode;
}) {
  return <Element className={styles.hidden}>{children}</Element>;
}
