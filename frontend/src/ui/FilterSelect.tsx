import type { ReactNode } from 'react';
import { cx } from '../lib/cx.js';
import styles from './FilterSelect.module.css';
import { type Choice, type ChoiceGroup, Select } from './Select.js';

interface FilterSelectProps {
  label: string;
  icon?: ReactNode;
  /** '' = not narrowed */
  value: string;
  /** The choice that lets everything through. */
  everything?: string;
  options: readonly Choice[];
  groups?: readonly ChoiceGroup[];
  onChange: (value: string) => void;
}

/** One choice in a filter bar; it shows when it narrows. */
export function FilterSelect({ everything, options, value, ...rest }: FilterSelectProps) {
  return (
    <Select
      {...rest}
      compact
      labelHidden
      value={value}
      className={cx(styles.filter, value !== '' && styles.narrowing)}
      options={everything === undefined ? options : [{ value: '', label: everything }, ...options]}
    />
  );
}
