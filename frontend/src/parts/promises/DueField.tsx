import { useState } from 'react';
import { useAfterTexts } from '../../locales/after-texts.js';
import { QuickPicks } from '../../ui/QuickPicks.js';
import { TextField } from '../../ui/TextField.js';
import { quickDues } from './due.js';
import styles from './DueField.module.css';

interface DueFieldProps {
  timeZone: string;
  /** `2026-12-01T18:00`, by the department's clocks; '' = none yet */
  value: string;
  onChange: (local: string) => void;
  error: string | null;
}

/** By when: one tap for what is promised often, or any time. */
export function DueField({ timeZone, value, onChange, error }: DueFieldProps) {
  const texts = useAfterTexts().promises.make;
  const [quick] = useState(() => quickDues(timeZone, Date.now()));
  return (
    <div className={styles.due}>
      <TextField
        type="datetime-local"
        label={texts.when}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        error={error}
      />
      <QuickPicks
        label={texts.quick}
        choices={quick.map(({ name, local }) => ({ value: local, label: texts[name] }))}
        value={value}
        onPick={onChange}
      />
    </div>
  );
}
