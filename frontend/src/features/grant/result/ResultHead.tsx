import type { ReactNode } from 'react';
import styles from './ResultHead.module.css';

interface ResultHeadProps {
  tone: 'healthy' | 'low' | 'offline' | 'neutral';
  icon: ReactNode;
  title: string;
  detail?: ReactNode;
  action?: ReactNode;
}

/** One line that says where it stands; screen readers hear it when it changes. */
export function ResultHead({ tone, icon, title, detail, action }: ResultHeadProps) {
  return (
    <div className={styles.head} data-tone={tone}>
      <span className={styles.disc} aria-hidden>
        {icon}
      </span>
      <output className={styles.words}>
        <b>{title}</b>
        {detail && <span>{detail}</span>}
      </output>
      {action}
    </div>
  );
}
