import { localDay } from '@amends/shared/period.js';

/** In milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const FIRST_POLICY_DAYS_AGO = 100;
export const PRESENT_POLICY_DAYS_AGO = 60;
export const QUARTER_DAYS = 90;

/** How far the local time is ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName');
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(zone?.value ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE);
}

/** The moment at which a local day is so many milliseconds old, on a day without a clock change in these hours. */
export function momentOf(day: string, sinceMidnight: number, timeZone: string): number {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`) + sinceMidnight;
  return asIfUtc - offsetAt(asIfUtc - offsetAt(asIfUtc, timeZone), timeZone);
}

/** The local days of the quarter that are over, oldest first. */
export const pastDays = (now: number, timeZone: string): string[] =>
  Array.from({ length: QUARTER_DAYS - 1 }, (_, index) =>
    localDay(new Date(now - (QUARTER_DAYS - 1 - index) * DAY), timeZone),
  );

export const midnightBefore = (now: number, timeZone: string): number =>
  momentOf(localDay(new Date(now), timeZone), 0, timeZone);
