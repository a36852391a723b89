import type { ReactNode } from 'react';
import { useTitle } from '../lib/title.js';
import { useTexts } from '../locales/texts.js';
import styles from './Page.module.css';

interface PageProps {
  title: string;
  /** A sentence under the title. */
  lead?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  /** `narrow` for reading and forms, `wide` for tables. */
  width?: 'narrow' | 'wide';
  children?: ReactNode;
}

/** A screen with its title, which also names the browser's tab. */
export function Page({ title, lead, actions, width = 'wide', children }: PageProps) {
  const { product } = useTexts().common;
  useTitle(title, product);
  return (
    <div className={styles.page} data-width={width}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1>{title}</h1>
          {lead && <p>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
