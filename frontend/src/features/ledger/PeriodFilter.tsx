import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import styles from './FilterBar.module.css';
import { type DayRange, PERIOD_CHOICES, type PeriodChoice, choiceOf, rangeOf } from './period-choices.js';

const CHOSEN = 'chosenDays';

interface PeriodFilterProps {
  range: DayRange;
  onChange: (range: DayRange) => void;
}

/** Quick choices, and two days of one's own where those do not fit. */
export function PeriodFilter({ range, onChange }: PeriodFilterProps) {
  const texts = useTexts().ledger.filters;
  const today = useFormat().today();
  const [choosing, setChoosing] = useState(false);
  const choice = choosing ? null : choiceOf(range, today);

  const choose = (value: string): void => {
    setChoosing(value === CHOSEN);
    if (value !== CHOSEN) onChange({ from: '', to: '', ...rangeOf(value as PeriodChoice, today) });
  };

  return (
    <>
      <FilterSelect
        label={texts.period}
        icon={CalendarDays}
        value={choice ?? CHOSEN}
        active={choice !== 'anyTime'}
        onChange={choose}
      >
        {PERIOD_CHOICES.map((name) => (
          <option key={name} value={name}>
            {texts[name]}
          </option>
        ))}
        <option value={CHOSEN}>{texts.chosenDays}</option>
      </FilterSelect>
      {choice === null && (
        <span className={styles.days}>
          <label className={styles.day}>
            <span>{texts.from}</span>
            <input
              type="date"
              value={range.from ?? ''}
              max={range.to}
              onChange={(event) => onChange({ from: event.target.value })}
            />
          </label>
          <label className={styles.day}>
            <span>{texts.to}</span>
            <input
              type="date"
              value={range.to ?? ''}
              min={range.from}
              onChange={(event) => onChange({ to: event.target.value })}
            />
          </label>
        </span>
      )}
    </>
  );
}
