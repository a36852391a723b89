import { REASON_LENGTH_MAX, REASON_LENGTH_MIN } from '@amends/shared/limits.js';
import { useTexts } from '../locales/texts.js';
import { QuickPicks } from '../ui/QuickPicks.js';
import { TextField } from '../ui/TextField.js';
import styles from './ReasonField.module.css';

interface ReasonFieldProps {
  value: string;
  onChange: (reason: string) => void;
  /** Reasons that are given often: one tap writes one. */
  quick: readonly string[];
  /** Somebody tried to go on: what is missing is said now. */
  isTried: boolean;
  hint?: string;
}

export const isReason = (reason: string): boolean => reason.trim().length >= REASON_LENGTH_MIN;

/** Why; it is kept for good beside what was done. */
export function ReasonField({ value, onChange, quick, isTried, hint }: ReasonFieldProps) {
  const texts = useTexts().common.reason;
  return (
    <div className={styles.reason}>
      <TextField
        label={texts.label}
        hint={hint}
        maxLength={REASON_LENGTH_MAX}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        error={isTried && !isReason(value) ? texts.missing : null}
      />
      <QuickPicks
        label={texts.quick}
        choices={quick.map((reason) => ({ value: reason, label: reason }))}
        value={value}
        onPick={onChange}
      />
    </div>
  );
}
