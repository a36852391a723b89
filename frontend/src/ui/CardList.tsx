import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { cx } from '../lib/cx.js';
import styles from './CardList.module.css';

export interface Card {
  key: string;
  /** Where the card leads; absent = nowhere. */
  href?: string;
  title: ReactNode;
  /** Beside the title: an amount. */
  end?: ReactNode;
  /** Small words under the title. */
  facts: readonly (string | null | undefined | false)[];
  /** Beside the small words: a state. */
  state?: ReactNode;
}

/** Rows where a table does not fit. */
export function CardList({ cards }: { cards: readonly Card[] }) {
  return (
    <ul>
      {cards.map(({ key, href, title, end, facts, state }) => {
        const content = (
          <>
            <b>{title}</b>
            <b className={styles.end}>{end}</b>
            <span>{facts.filter(Boolean).join(' · ')}</span>
            <span className={styles.end}>{state}</span>
          </>
        );
        return (
          <li key={key} className={styles.item}>
            {href === undefined ? (
              <div className={styles.card}>{content}</div>
            ) : (
              <Link href={href} className={cx(styles.card, styles.link)}>
                {content}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
