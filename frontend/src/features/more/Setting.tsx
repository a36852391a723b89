import type { ReactNode } from 'react';
import styles from './Setting.module.css';

export function Setting({ name, hint, children }: { name: string; hint?: string; children: ReactNode }) {
  return (
    <div className={styles.setting}>
      <div>
        <p>{name}</p>
        {hint && <small>{hint}</small>}
      </div>
      {children}
    </div>
  );
}
