/** Days that are added up: whole months as one, the rest day by day. Days and months as `2026-11-22`, both ends meant. */
export interface RolledDays {
  months: Span | null;
  days: Span[];
}

/** Null = open at that end. */
export interface Span {
  from: string | null;
  to: string | null;
}

const DAY_MS = 86_400_000;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const before = (day: string): string => dayOf(Date.parse(day) - DAY_MS);
const after = (day: string): string => dayOf(Date.parse(day) + DAY_MS);
const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
const nextMonth = (month: string): string => monthOf(dayOf(Date.parse(month) + 32 * DAY_MS));

/**
 * Takes a span of days apart.
 * @param from first day, to last day; undefined = open at that end
 */
export function rolledDays(from: string | undefined, to: string | undefined): RolledDays {
  const firstMonth = from === undefined ? null : monthOf(from) === from ? from : nextMonth(monthOf(from));
  // the month that the day after the end begins, or the one it stands in, is not whole any more
  const endMonth = to === undefined ? null : monthOf(after(to));
  if (firstMonth !== null && endMonth !== null && firstMonth >= endMonth) {
    return { months: null, days: [{ from: from ?? null, to: to ?? null }] };
  }
  const head = from !== undefined && firstMonth !== from ? [{ from, to: before(firstMonth ?? from) }] : [];
  const tail = to !== undefined && endMonth !== null && endMonth <= to ? [{ from: endMonth, to }] : [];
  return { months: { from: firstMonth, to: endMonth === null ? null : before(endMonth) }, days: [...head, ...tail] };
}
