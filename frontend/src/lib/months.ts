const MONTHS_IN_YEAR = 12;
const MONTH_LENGTH = 'yyyy-mm'.length;

/** The month, `2026-11`, so many months after another; a negative number goes back. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, MONTH_LENGTH);
}

export const monthOf = (day: string): string => day.slice(0, MONTH_LENGTH);

/** The month of the day and those before it, newest first. */
export const monthsUpTo = (day: string, count = MONTHS_IN_YEAR * 2): string[] =>
  Array.from({ length: count }, (_, back) => monthAfter(monthOf(day), -back));

/** First and last day of a month; empty for none: no bound. */
export function daysOfMonth(month: string): { from: string; to: string } {
  if (month === '') return { from: '', to: '' };
  const next = new Date(`${monthAfter(month, 1)}-01T00:00:00Z`);
  next.setUTCDate(0);
  return { from: `${month}-01`, to: next.toISOString().slice(0, 'yyyy-mm-dd'.length) };
}
