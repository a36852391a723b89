export const PERIOD_CHOICES = [
  'thisMonth',
  'lastMonth',
  'thisQuarter',
  'last30Days',
  'last90Days',
  'last365Days',
] as const;
export type PeriodChoice = (typeof PERIOD_CHOICES)[number];

export const isPeriodChoice = (value: string): value is PeriodChoice => PERIOD_CHOICES.includes(value as PeriodChoice);

/** First and last day, inclusive, as `2026-11-01`; both absent = all time. */
export interface DayRange {
  from?: string;
  to?: string;
}

const MONTHS_IN_QUARTER = 3;

const dayOf = (at: Date): string => at.toISOString().slice(0, 'yyyy-mm-dd'.length);

/** Whole months: from the first day of one to the last day of another; months may run below 0 or above 11. */
const months = (year: number, first: number, last: number): DayRange => ({
  from: dayOf(new Date(Date.UTC(year, first, 1))),
  to: dayOf(new Date(Date.UTC(year, last + 1, 0))),
});

/** So many days, the given one being the last. */
const daysUpTo = (at: Date, days: number): DayRange => {
  const first = new Date(at);
  first.setUTCDate(first.getUTCDate() - days + 1);
  return { from: dayOf(first), to: dayOf(at) };
};

/** The days that a quick choice stands for on the given day (`2026-11-22`). */
export function rangeOf(choice: PeriodChoice, today: string): DayRange {
  const at = new Date(`${today}T00:00:00Z`);
  const year = at.getUTCFullYear();
  const month = at.getUTCMonth();
  const quarter = month - (month % MONTHS_IN_QUARTER);
  const ranges: Record<PeriodChoice, DayRange> = {
    thisMonth: months(year, month, month),
    lastMonth: months(year, month - 1, month - 1),
    thisQuarter: months(year, quarter, quarter + MONTHS_IN_QUARTER - 1),
    last30Days: daysUpTo(at, 30),
    last90Days: daysUpTo(at, 90),
    last365Days: daysUpTo(at, 365),
  };
  return ranges[choice];
}

/** The quick choice that these days are; '' = all time, null = days of one's own. */
export function choiceOf(range: DayRange, today: string): PeriodChoice | '' | null {
  if (!range.from && !range.to) return '';
  const same = (choice: PeriodChoice): boolean => {
    const { from, to } = rangeOf(choice, today);
    return from === range.from && to === range.to;
  };
  return PERIOD_CHOICES.find(same) ?? null;
}
