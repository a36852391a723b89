import { CalendarDays } from 'lucide-react';
import { useFormat } from '../lib/format.js';
import { monthsUpTo } from '../lib/months.js';
import { useOfficeTexts } from '../locales/office-texts.js';
import { FilterSelect } from '../ui/FilterSelect.js';

interface MonthSelectProps {
  /** `2026-11`; '' = every month, where that can be chosen. */
  value: string;
  onChange: (month: string) => void;
  label?: string;
  /** The choice that lets every month through. */
  everything?: string;
  /** Absent = this month and those before it. */
  months?: readonly string[];
}

/** One month in a filter bar; one that is not listed, from an old link, is listed as well. */
export function MonthSelect({ value, onChange, label, everything, months }: MonthSelectProps) {
  const texts = useOfficeTexts().office;
  const format = useFormat();
  const listed = months ?? monthsUpTo(format.today());
  const all = value === '' || listed.includes(value) ? listed : [value, ...listed];
  return (
    <FilterSelect
      label={label ?? texts.month}
      icon={<CalendarDays aria-hidden />}
      value={value}
      {...(everything !== undefined && { everything })}
      options={all.map((month) => ({ value: month, label: format.monthAlone(month) }))}
      onChange={onChange}
    />
  );
}
