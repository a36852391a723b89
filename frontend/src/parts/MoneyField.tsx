import { fractionDigits, parseMoney } from '@amends/shared/money.js';
import { type Ref, useState } from 'react';
import { useTexts } from '../locales/texts.js';
import type { FieldLook } from '../ui/Field.js';
import { TextField } from '../ui/TextField.js';

interface MoneyFieldProps extends FieldLook {
  currency: string;
  /** Minor units; null = empty or unreadable. */
  value: number | null;
  onChange: (amountMinor: number | null) => void;
  ref?: Ref<HTMLInputElement> | undefined;
}

const BASE = 10;

/** An amount as it is typed, read into minor units. A value that changes from outside shows at once. */
export function MoneyField({ label, currency, value, onChange, error, ...look }: MoneyFieldProps) {
  const texts = useTexts().common;
  const write = (minor: number | null): string =>
    minor === null ? '' : String(minor / BASE ** fractionDigits(currency));
  const [typed, setTyped] = useState(() => write(value));
  const read = parseMoney(typed, currency);
  const shown = value !== null && read !== value ? write(value) : typed;
  const unreadable = shown.trim() !== '' && parseMoney(shown, currency) === null;
  return (
    <TextField
      {...look}
      label={`${label}, ${currency}`}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(parseMoney(event.target.value, currency));
      }}
      error={unreadable ? texts.amountUnreadable : error}
    />
  );
}
