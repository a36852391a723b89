const MONTHS_PER_YEAR = 12;

const numberOf = (month: string): number => Number(month.slice(0, 4)) * MONTHS_PER_YEAR + Number(month.slice(5)) - 1;

const nameOf = (n: number): string =>
  `${String(Math.floor(n / MONTHS_PER_YEAR)).padStart(4, '0')}-${String((n % MONTHS_PER_YEAR) + 1).padStart(2, '0')}`;

/** The month so many months before another, as `2026-11`. */
export const monthsBefore = (month: string, count: number): string => nameOf(numberOf(month) - count);

/** Both and all between them, newest first; none where they stand the wrong way round. */
export const monthsBetween = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, numberOf(to) - numberOf(from) + 1) }, (_, i) => monthsBefore(to, i));
