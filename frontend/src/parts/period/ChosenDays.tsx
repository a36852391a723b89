import { useOfficeTexts } from '../../locales/office-texts.js';
import styles from './ChosenDays.module.css';
import type { DayRange } from './period-choices.js';

interface ChosenDaysProps {
  range: DayRange;
  onChange: (range: Required<DayRange>) => void;
}

/** A first and a last day, both included, either of them optional. */
export function ChosenDays({ range: { from = '', to = '' }, onChange }: ChosenDaysProps) {
  const texts = useOfficeTexts().ledger.filters;
  return (
    <span className={styles.days}>
      <label className={styles.day}>
        {texts.from}
        <input type="date" value={from} max={to} onChange={(event) => onChange({ from: event.target.value, to })} />
      </label>
      <label className={styles.day}>
        {texts.to}
        <input type="date" value={to} min={from} onChange={(event) => onChange({ from, to: event.target.value })} />
      </label>
    </span>
  );
}
