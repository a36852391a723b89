import { PROMISE_DAYS_MAX } from '@amends/shared/limits.js';
import { momentIn } from '../../lib/zone.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const QUARTER_MS = HOUR_MS / 4;
const EVENING = '18:00';
const MORNING = '10:00';

/** What the clocks in the zone show, as the device's own field writes it: `2026-12-01T18:00`. */
function localIn(timeZone: string, ms: number): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(ms);
  return parts.replace(' ', 'T');
}

/**
 * The moment that was meant.
 * @param local `2026-12-01T18:00`, by the department's clocks
 * @returns ISO, or null where nothing that can be read was typed
 */
export function dueOf(local: string, timeZone: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(local);
  return match?.[1] && match[2] ? momentIn(timeZone, match[1], match[2]) : null;
}

/** Whether a promise may be due then: still to come, within a year. */
export function isDue(dueAt: string | null): boolean {
  const ahead = dueAt === null ? 0 : Date.parse(dueAt) - Date.now();
  return ahead > 0 && ahead < PROMISE_DAYS_MAX * DAY_MS;
}

export interface QuickDue {
  name: 'inAnHour' | 'thisEvening' | 'tomorrow';
  local: string;
}

/** The times that are promised often, as far as they are still to come. */
export function quickDues(timeZone: string, nowMs: number): QuickDue[] {
  const dayOf = (ms: number): string => localIn(timeZone, ms).slice(0, 'yyyy-mm-dd'.length);
  const inAnHour = localIn(timeZone, Math.ceil((nowMs + HOUR_MS) / QUARTER_MS) * QUARTER_MS);
  const thisEvening = `${dayOf(nowMs)}T${EVENING}`;
  const dues: QuickDue[] = [
    { name: 'inAnHour', local: inAnHour },
    { name: 'thisEvening', local: thisEvening },
    { name: 'tomorrow', local: `${dayOf(nowMs + DAY_MS)}T${MORNING}` },
  ];
  return dues.filter(({ name, local }) => name !== 'thisEvening' || local > inAnHour);
}
