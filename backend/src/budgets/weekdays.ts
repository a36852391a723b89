const DAY_MS = 86_400_000;
const DAYS_OF_WEEK = 7;

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const weekdayOf = (number: number): number => ((number % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
const perWeekday = <T>(value: () => T): T[] => Array.from({ length: DAYS_OF_WEEK }, value);

/**
 * What was given, weekday by weekday, one amount for each day; days without a gesture count as zero.
 * @param first `2026-09-27`, the first day that counts
 * @param today the day after the last one
 */
export function amountsByWeekday(
  days: readonly { day: string; minor: number }[],
  first: string,
  today: string,
): number[][] {
  const amounts = new Map<number, number>();
  for (const { day, minor } of days) amounts.set(numberOf(day), (amounts.get(numberOf(day)) ?? 0) + minor);
  const weekdays = perWeekday((): number[] => []);
  for (let day = numberOf(first); day < numberOf(today); day += 1) {
    weekdays[weekdayOf(day)]?.push(amounts.get(day) ?? 0);
  }
  return weekdays;
}

/**
 * How many of each weekday are still to come, today among them with what is left of it.
 * @param todayElapsed 0 to 1
 * @param last the last day that counts
 */
export function weekdaysLeft(today: string, todayElapsed: number, last: string): number[] {
  const counts = perWeekday(() => 0);
  for (let day = numberOf(today); day <= numberOf(last); day += 1) {
    const weekday = weekdayOf(day);
    counts[weekday] = (counts[weekday] ?? 0) + (day === numberOf(today) ? 1 - todayElapsed : 1);
  }
  return counts;
}
