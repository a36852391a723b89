import { SEVERITY_MAX, SEVERITY_MIN } from '@amends/shared/limits.js';
import type { Chance } from '../chance.js';
import type { CategorySlug } from '../company/demo-types.js';
import type { LivingDepartment } from '../company/living-company.js';
import { HOUR, MINUTE, midnightBefore, momentOf, pastDays } from './calendar.js';
import { HABITS } from './habits.js';

/** Something went wrong for a customer, and somebody is there to put it right. */
export interface Incident {
  /** Milliseconds since 1970. */
  at: number;
  giver: string;
  cause: CategorySlug;
  /** Raised or lowered by hand against the category's. */
  severityShift: -1 | 0 | 1;
}

const TODAY = 4;

/** How often the severity is set by hand: when everybody waits for hours, a wait is no small thing. */
const RAISED = 0.22;
const RAISED_IN_A_RUSH = 0.7;
const LOWERED = 0.1;

/** What went wrong in a department in the quarter before today. */
export function pastIncidents({ slug, timeZone, team }: LivingDepartment, now: number, chance: Chance): Incident[] {
  const { gestures, weekdays, hours, causes, givers, rushes } = HABITS[slug];
  const days = pastDays(now, timeZone);
  const rushDays = new Set(Array.from({ length: rushes?.days ?? 0 }, () => chance.of(days)));
  const weighted = days.map((day) => {
    const weekday = weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? 1;
    return [day, weekday * (rushDays.has(day) ? (rushes?.weight ?? 1) : 1)] as const;
  });
  return Array.from({ length: gestures }, () => {
    const day = chance.weighted(weighted);
    const rush = rushDays.has(day) ? rushes : undefined;
    const hour = chance.weighted(rush?.hours ?? hours);
    return {
      at: momentOf(day, hour * HOUR + Math.floor(chance.between(0, HOUR)), timeZone),
      giver: team[chance.weighted(givers)],
      cause: chance.weighted(rush?.causes ?? causes),
      severityShift: shift(chance, rush ? RAISED_IN_A_RUSH : RAISED),
    };
  });
}

/** A few cases of today, whatever the hour: over the last hours, but not before midnight. */
export function todaysIncidents({ slug, timeZone, team }: LivingDepartment, now: number, chance: Chance): Incident[] {
  const from = Math.max(midnightBefore(now, timeZone), now - 6 * HOUR);
  const until = Math.max(from, now - 3 * MINUTE);
  const givers = ['staff1', 'staff2', 'staff1', 'head'] as const;
  return Array.from({ length: TODAY }, (_, index) => ({
    at: Math.floor(from + ((until - from) * (index + chance.between(0.2, 0.8))) / TODAY),
    giver: team[givers[index] ?? 'staff1'],
    cause: chance.weighted(HABITS[slug].causes),
    severityShift: shift(chance, RAISED),
  }));
}

function shift(chance: Chance, raised: number): Incident['severityShift'] {
  if (chance.happens(raised)) return 1;
  return chance.happens(LOWERED) ? -1 : 0;
}

export const shiftedSeverity = (usual: number, by: number): number =>
  Math.min(SEVERITY_MAX, Math.max(SEVERITY_MIN, usual + by));
