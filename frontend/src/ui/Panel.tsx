import { type ReactNode, useId } from 'react';
import { cx } from '../lib/cx.js';
import styles from './Panel.module.css';

interface PanelProps {
  title?: string;
  /** Beside the title. */
  action?: ReactNode;
  /** Tables and lists reach the edges. */
  flush?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** A surface that holds one thing. */
export function Panel({ title, action, flush, className, children }: PanelProps) {
  const id = useId();
  return (
    <section className={cx(styles.panel, flush && styles.flush, className)} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className={styles.head}>
          <h2 id={id}>{title}</h2>
          {action}
        </header>
      )}
      {children}
    </section>
  );
}
