import { ChevronDown } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../lib/cx.js';
import { Field, type FieldLook } from './Field.js';
import styles from './Field.module.css';

export interface Choice {
  value: string;
  label: string;
}

/** Choices under a heading of their own, after those without one. */
export interface ChoiceGroup {
  label: string;
  choices: readonly Choice[];
}

const asOption = ({ value, label }: Choice) => (
  <option key={value} value={value}>
    {label}
  </option>
);

type SelectProps = FieldLook &
  Omit<ComponentProps<'select'>, 'id' | 'className' | 'onChange' | 'children'> & {
    icon?: ReactNode;
    options: readonly Choice[];
    groups?: readonly ChoiceGroup[];
    onChange: (value: string) => void;
  };

/** The device's own list: reachable by keyboard, thumb and screen reader everywhere. */
export function Select(props: SelectProps) {
  const { label, labelHidden, hint, error, optional, compact, className, icon, options, groups, onChange, ...select } =
    props;
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
            {options.map(asOption)}
            {groups?.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.choices.map(asOption)}
              </optgroup>
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
