import { HOUR } from './calendar.js';

/** Then it is over by every clock on Earth. */
const LAST_CLOCK_HOURS = 12;

/**
 * The last month that is over everywhere.
 * @param now milliseconds since 1970
 * @returns its name as `2026-10`, and since when it is over
 */
export function lookedAtMonth(now: number): { month: string; overAt: number } {
  const somewhere = new Date(now - LAST_CLOCK_HOURS * HOUR);
  const [year, index] = [somewhere.getUTCFullYear(), somewhere.getUTCMonth()];
  return {
    month: new Date(Date.UTC(year, index - 1, 1)).toISOString().slice(0, 7),
    overAt: Date.UTC(year, index, 1) + LAST_CLOCK_HOURS * HOUR,
  };
}
