import type { ReactNode } from 'react';
import styles from './Tag.module.css';

export type Tone = 'healthy' | 'low' | 'exhausted' | 'neutral' | 'brand';

interface TagProps {
  tone?: Tone;
  /** A shape beside the colour: state is never colour alone. */
  icon?: ReactNode;
  children: ReactNode;
}

export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}
