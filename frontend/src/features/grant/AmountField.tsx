import type { AmountRange } from '@amends/shared/contract/policy.js';
import { fractionDigits, parseMoney } from '@amends/shared/money.js';
import { problemDetail } from '@amends/shared/problem-texts.js';
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../lib/format.js';
import { useLocale, useTexts } from '../../locales/texts.js';
import { IconButton } from '../../ui/IconButton.js';
import { TextField } from '../../ui/TextField.js';
import { stepOf } from './amount-step.js';
import styles from './AmountField.module.css';

interface AmountFieldProps {
  range: AmountRange;
  currency: string;
  /** Minor units; outside the range while something else is typed. */
  value: number;
  onChange: (amountMinor: number) => void;
}

const BASE = 10;

/** The amount of an option with a range: preset, by steps or typed. A fixed cost has nothing to decide. */
export function AmountField({ range, currency, value, onChange }: AmountFieldProps) {
  const texts = useTexts().grant;
  const { locale } = useLocale();
  const format = useFormat();
  const digits = fractionDigits(currency);
  const write = (minor: number): string => String(minor / BASE ** digits);
  const [typed, setTyped] = useState(() => write(value));
  const { minMinor, maxMinor } = range;
  if (minMinor === maxMinor) return null;

  const isReadable = parseMoney(typed, currency) !== null;
  const isInRange = value >= minMinor && value <= maxMinor;
  const type = (text: string): void => {
    setTyped(text);
    onChange(parseMoney(text, currency) ?? 0);
  };
  const step = stepOf(range, digits);
  const move = (by: number): void => {
    const next = Math.min(maxMinor, Math.max(minMinor, value + by));
    setTyped(write(next));
    onChange(next);
  };
  const outOfRange = problemDetail('amount_out_of_range', { minMinor, maxMinor, currency }, locale);
  return (
    <div className={styles.amount}>
      <IconButton label={texts.amount.less} icon={<Minus />} disabled={value <= minMinor} onClick={() => move(-step)} />
      <TextField
        className={styles.field}
        label={`${texts.amount.label}, ${currency}`}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onChange={(event) => type(event.target.value)}
        hint={texts.fits.from({ min: format.money(minMinor, currency), max: format.money(maxMinor, currency) })}
        error={isReadable ? (isInRange ? null : outOfRange) : texts.amount.unreadable}
      />
      <IconButton label={texts.amount.more} icon={<Plus />} disabled={value >= maxMinor} onClick={() => move(step)} />
    </div>
  );
}
