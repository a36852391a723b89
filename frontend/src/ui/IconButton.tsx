import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../lib/cx.js';
import styles from './IconButton.module.css';

type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  /** What it does, for who does not see the icon. */
  label: string;
  icon: ReactNode;
};

export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} className={cx(styles.button, className)} {...rest}>
      {icon}
    </button>
  );
}
