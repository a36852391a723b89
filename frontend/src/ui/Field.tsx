import { type ReactNode, useId } from 'react';
import { cx } from '../lib/cx.js';
import { useTexts } from '../locales/texts.js';
import styles from './Field.module.css';

export interface FieldLook {
  label: string;
  /** The label is for screen readers only; the placeholder or the value speaks to the rest. */
  labelHidden?: boolean | undefined;
  hint?: ReactNode;
  error?: string | null | undefined;
  optional?: boolean | undefined;
  /** For filter bars. */
  compact?: boolean | undefined;
  className?: string | undefined;
}

interface Described {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

/** The label, hint and error around one control, tied to it for assistive technology. */
export function Field({
  label,
  labelHidden,
  hint,
  error,
  optional,
  compact,
  className,
  children,
}: FieldLook & { children: (control: Described) => ReactNode }) {
  const texts = useTexts().common;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={cx(styles.field, compact && styles.compact, className)}>
      <label htmlFor={id} className={labelHidden ? styles.hidden : styles.label}>
        {label}
        {optional && <small> · {texts.optional}</small>}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      <span id={`${id}-error`} role="alert" className={styles.error} hidden={!error}>
        {error}
      </span>
    </div>
  );
}
