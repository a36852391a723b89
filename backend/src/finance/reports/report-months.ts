import { Refused } from '../../http/refused.js';

const MONTHS_MAX = 60;
const MONTHS_SHOWN = 12;

/** First and last month of a report, `2026-01` and `2026-10`, and all from one to the other, oldest first. */
export interface ReportMonths {
  from: string;
  to: string;
  all: string[];
}

/** @param by how many months, back where negative */
export function monthsLater(month: string, by: number): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + by);
  return at.toISOString().slice(0, 7);
}

/** `2026-10-01` */
export const firstDayOf = (month: string): string => `${month}-01`;

/** `2026-10-31` */
export const lastDayOf = (month: string): string =>
  new Date(Date.parse(firstDayOf(monthsLater(month, 1))) - 86_400_000).toISOString().slice(0, 10);

/**
 * @param now this month
 * @throws Refused invalid_request when they end before they begin, or are more than anybody looks at
 */
export function reportMonths({ from, to }: { from?: string; to?: string }, now: string): ReportMonths {
  const last = to ?? (from !== undefined && from > now ? from : now);
  const first = from ?? monthsLater(last, 1 - MONTHS_SHOWN);
  if (first > last || monthsLater(first, MONTHS_MAX) <= last) {
    throw new Refused('invalid_request', {
      fields: [{ field: 'from', problem: first > last ? 'too_late' : 'too_early' }],
    });
  }
  const all = [first];
  while (all.at(-1) !== last) all.push(monthsLater(all.at(-1) ?? last, 1));
  return { from: first, to: last, all };
}
