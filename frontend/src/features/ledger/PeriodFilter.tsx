import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { ChosenDays } from './ChosenDays.js';
import { type DayRange, isPeriodChoice, PERIOD_CHOICES, choiceOf, rangeOf } from './period-choices.js';

const CHOSEN_DAYS = 'chosenDays';

interface PeriodFilterProps {
  range: DayRange;
  /** Both days together; an empty one is no bound. */
  onChange: (range: Required<DayRange>) => void;
}

/** Quick choices, and two days of one's own where those do not fit. */
export function PeriodFilter({ range, onChange }: PeriodFilterProps) {
  const texts = useOfficeTexts().ledger.filters;
  const today = useFormat().today();
  const [choosing, setChoosing] = useState(false);
  const choice = choiceOf(range, today);
  const chosen = choosing || choice === null;

  const choose = (value: string): void => {
    setChoosing(value === CHOSEN_DAYS);
    if (value === '' || isPeriodChoice(value)) onChange({ from: '', to: '', ...(value && rangeOf(value, today)) });
  };

  return (
    <>
      <FilterSelect
        label={texts.period}
        icon={<CalendarDays aria-hidden />}
        value={chosen ? CHOSEN_DAYS : (choice ?? '')}
        everything={texts.anyTime}
        options={([...PERIOD_CHOICES, CHOSEN_DAYS] as const).map((value) => ({ value, label: texts[value] }))}
        onChange={choose}
      />
      {chosen && <ChosenDays range={range} onChange={onChange} />}
    </>
  );
}
