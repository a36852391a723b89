import type { Rate } from '@amends/shared/contract/rates.js';
import { Lock } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { TextField } from '../../ui/TextField.js';
import styles from './RatesTable.module.css';

interface RateCellProps {
  label: string;
  /** Absent = nobody has said it. */
  rate: Rate | undefined;
  isClosed: boolean;
  typed: string | undefined;
  isWrong: boolean;
  /** Absent for who may only read. */
  onType?: (value: string) => void;
}

/** One month's rate: typed, or as it stands once the month is closed. */
export function RateCell({ label, rate, isClosed, typed, isWrong, onType }: RateCellProps) {
  const texts = useOfficeTexts().rates;
  const format = useFormat();
  const time = rate && format.moment(rate.setAt);
  const by = rate && time && (rate.setBy ? texts.setBy({ name: rate.setBy.name, time }) : texts.setBySystem({ time }));
  if (!onType || isClosed) {
    return (
      <span className={styles.cell}>
        {rate ? format.decimal(rate.rate) : texts.missing}
        <small title={isClosed ? texts.closedHint : undefined}>
          {isClosed && <Lock aria-hidden />}
          {[isClosed && texts.closed, by].filter(Boolean).join(' · ')}
        </small>
      </span>
    );
  }
  return (
    <span className={styles.cell}>
      <TextField
        label={label}
        labelHidden
        compact
        className={styles.field}
        inputMode="decimal"
        autoComplete="off"
        placeholder={texts.missing}
        value={typed ?? (rate ? format.decimal(rate.rate) : '')}
        onChange={(event) => onType(event.target.value)}
        error={isWrong ? texts.wrong : null}
      />
      {by && <small>{by}</small>}
    </span>
  );
}
