import type { FaultKind } from '@amends/shared/policy-faults.js';
import { TextField } from '../../ui/TextField.js';
import { useFaultText } from './use-fault-text.js';

interface NumberFieldProps {
  label: string;
  /** What an empty field means. */
  hint: string;
  value: number | null;
  fault: FaultKind | undefined;
  onChange: (value: number | null) => void;
}

/** A whole number, or none. */
export function NumberField({ label, hint, value, fault, onChange }: NumberFieldProps) {
  const { error, touch } = useFaultText(fault);
  return (
    <TextField
      label={label}
      hint={hint}
      optional
      inputMode="numeric"
      autoComplete="off"
      value={value === null ? '' : String(value)}
      error={error}
      onBlur={touch}
      onChange={({ target }) => {
        const digits = target.value.replaceAll(/\D/g, '').slice(0, 5);
        onChange(digits === '' ? null : Number(digits));
      }}
    />
  );
}
