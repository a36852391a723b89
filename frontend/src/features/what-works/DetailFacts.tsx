import type { ReactNode } from 'react';
import styles from './DetailFacts.module.css';

/** What an option's details say about one question. */
export function DetailFacts({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.facts}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
