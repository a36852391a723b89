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
  /** The department's zone, where today is one department's day. */
  timeZone?: string;
  /** False where there has to be a first day. */
  anyTime?: boolean;
  /** Both days together; an empty one is no bound. */
  onChange: (range: Required<DayRange>) => void;
}

/** Quick choices, and two days of one's own where those do not fit. */
export function PeriodFilter({ range, timeZone, anyTime = true, onChange }: PeriodFilterProps) {
  const texts = useOfficeTexts().ledger.filters;
  const today = useFormat(timeZone).today();
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
        {...(anyTime && { everything: texts.anyTime })}
        options={([...PERIOD_CHOICES, CHOSEN_DAYS] as const).map((value) => ({ value, label: texts[value] }))}
        onChange={choose}
      />
      {chosen && <ChosenDays range={range} onChange={onChange} />}
    </>
  );
}
