import { optionFaults } from '@amends/shared/policy-faults.js';
import { useEffect, useMemo, useRef } from 'react';
import { useEditor } from './editor-context.js';
import { FitFields } from './FitFields.js';
import { LimitFields } from './LimitFields.js';
import { MoneyFields } from './MoneyFields.js';
import { OptionActions } from './OptionActions.js';
import styles from './OptionForm.module.css';
import type { OptionRowProps, PartProps } from './option-props.js';
import { TextFields } from './TextFields.js';

/** All fields of an option, each text in every language side by side. */
export function OptionForm(props: OptionRowProps) {
  const { option } = props;
  const { categories, change } = useEditor();
  const faults = useMemo(() => {
    const known = new Set(categories.map(({ id }) => id));
    return new Map(optionFaults(option, known).map(({ field, problem }) => [field, problem]));
  }, [option, categories]);
  const form = useRef<HTMLDivElement>(null);
  const startsEmpty = useRef(option.title.en === '' && option.title.ru === '');
  useEffect(() => {
    if (startsEmpty.current) form.current?.querySelector('input')?.focus();
  }, []);
  const part: PartProps = {
    option,
    onChange: (patch) => change(option.id, patch),
    faultOf: (field) => faults.get(field),
  };
  return (
    <div ref={form} className={styles.form}>
      <TextFields {...part} />
      <MoneyFields {...part} />
      <FitFields {...part} />
      <LimitFields {...part} />
      <OptionActions {...props} />
    </div>
  );
}
