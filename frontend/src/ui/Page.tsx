import { type ReactNode, useEffect } from 'react';
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
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
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
