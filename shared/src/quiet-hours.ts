import type { QuietHours } from './contract/message.js';

/** What holds until a department decides otherwise. */
export const QUIET_HOURS_DEFAULT: QuietHours = { quietFrom: '21:00', quietTo: '08:00' };

const DAY_MINUTES = 24 * 60;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Minutes since midnight on the clocks of the time zone. */
function clockOf(at: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return minutesOf(format.format(at));
}

/** Whether the moment is within the quiet hours: `quietFrom` is quiet, `quietTo` no longer. */
export function isQuiet(at: Date, timeZone: string, { quietFrom, quietTo }: QuietHours): boolean {
  const from = minutesOf(quietFrom);
  const sinceFrom = (clockOf(at, timeZone) - from + DAY_MINUTES) % DAY_MINUTES;
  return sinceFrom < (minutesOf(quietTo) - from + DAY_MINUTES) % DAY_MINUTES;
}

/** The moment itself, or the end of the quiet hours in which it lies, to the minute; right when clocks change as well. */
export function afterQuiet(at: Date, timeZone: string, quiet: QuietHours): Date {
  if (!isQuiet(at, timeZone, quiet)) return at;
  const to = minutesOf(quiet.quietTo);
  const minute = Math.floor(at.getTime() / 60_000);
  const wait = (to - clockOf(at, timeZone) + DAY_MINUTES) % DAY_MINUTES;
  const guess = new Date((minute + wait) * 60_000);
  // clocks that changed in between are off by the change
  const off = ((clockOf(guess, timeZone) - to + DAY_MINUTES / 2 + DAY_MINUTES) % DAY_MINUTES) - DAY_MINUTES / 2;
  return new Date(guess.getTime() - off * 60_000);
}
