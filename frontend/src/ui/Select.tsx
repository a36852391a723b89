import { ChevronDown } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../lib/cx.js';
import { Field, type FieldLook } from './Field.js';
import styles from './Field.module.css';

type SelectProps = FieldLook &
  Omit<ComponentProps<'select'>, 'id' | 'className' | 'onChange' | 'children'> & {
    icon?: ReactNode;
    options: readonly { value: string; label: string }[];
    onChange: (value: string) => void;
  };

/** The device's own list: reachable by keyboard, thumb and screen reader everywhere. */
export function Select(props: SelectProps) {
  const { label, labelHidden, hint, error, optional, compact, className, icon, options, onChange, ...select } = props;
  return (
    <Field {...{ label, labelHidden, hint, error, optional, compact, className }}>
      {(control) => (
        <span className={styles.box}>
          {icon && <span className={styles.icon}>{icon}</span>}
          <select
            className={cx(styles.input, icon && styles.withIcon)}
            {...control}
            {...select}
            onChange={(event) => onChange(event.target.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <span className={styles.chevron}>
            <ChevronDown aria-hidden />
          </span>
        </span>
      )}
    </Field>
  );
}
