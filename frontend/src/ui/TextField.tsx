import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../lib/cx.js';
import { Field, type FieldLook } from './Field.js';
import styles from './Field.module.css';

type TextFieldProps = FieldLook &
  Omit<ComponentProps<'input'>, 'id' | 'className'> & {
    icon?: ReactNode;
    /** A small control inside, at the end. */
    end?: ReactNode;
  };

export function TextField(props: TextFieldProps) {
  const { label, labelHidden, hint, error, optional, compact, className, icon, end, ...input } = props;
  return (
    <Field {...{ label, labelHidden, hint, error, optional, compact, className }}>
      {(control) => (
        <span className={styles.box}>
          {icon && <span className={styles.icon}>{icon}</span>}
          <input className={cx(styles.input, icon && styles.withIcon, end && styles.withEnd)} {...control} {...input} />
          {end && <span className={styles.end}>{end}</span>}
        </span>
      )}
    </Field>
  );
}

type TextAreaProps = FieldLook & Omit<ComponentProps<'textarea'>, 'id' | 'className'>;

export function TextArea(props: TextAreaProps) {
  const { label, labelHidden, hint, error, optional, compact, className, ...area } = props;
  return (
    <Field {...{ label, labelHidden, hint, error, optional, compact, className }}>
      {(control) => <textarea className={styles.input} rows={2} {...control} {...area} />}
    </Field>
  );
}
