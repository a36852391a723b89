import type { ReactNode } from 'react';
import styles from './Checkbox.module.css';

interface CheckboxProps {
  label: ReactNode;
  /** The label is for screen readers only: a row says the rest. */
  labelHidden?: boolean;
  checked: boolean;
  /** Some of what it stands for is checked. */
  mixed?: boolean;
  onChange: (checked: boolean) => void;
}

export function Checkbox({ label, labelHidden, checked, mixed, onChange }: CheckboxProps) {
  return (
    <label className={styles.checkbox} data-bare={labelHidden}>
      <input
        type="checkbox"
        checked={checked}
        ref={(input) => {
          if (input) input.indeterminate = mixed ?? false;
        }}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={labelHidden ? styles.hidden : undefined}>{label}</span>
    </label>
  );
}
