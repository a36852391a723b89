import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './Figures.module.css';
import { Panel } from './Panel.js';

export interface Figure {
  key: string;
  value: ReactNode;
  words: ReactNode;
  /** `low` asks to be looked at. */
  tone?: 'low';
  /** Leads to what is counted. */
  href?: string;
}

/** A few figures side by side, each in words and with the way to what it counts. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <Panel className={styles.figures}>
      {figures.map(({ key, value, words, tone, href }) => {
        const content = (
          <>
            <b>{value}</b>
            <span>{words}</span>
          </>
        );
        return href === undefined ? (
          <p key={key} className={styles.figure} data-tone={tone}>
            {content}
          </p>
        ) : (
          <Link key={key} href={href} className={styles.figure} data-tone={tone}>
            {content}
          </Link>
        );
      })}
    </Panel>
  );
}
