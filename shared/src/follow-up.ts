import type { QuietHours } from './contract/message.js';
import { afterQuiet } from './quiet-hours.js';

/** The worse it was, the sooner somebody asks again; after a trifle nobody does. */
const HOURS_BY_SEVERITY: Readonly<Record<number, number>> = { 2: 72, 3: 48, 4: 24 };

/** How soon somebody turns to a customer who is not content. */
const HOURS_AFTER_RATING = 24;

/** The hours in which a department calls its customers. */
export interface WakingHours extends QuietHours {
  timeZone: string;
}

const after = (given: Date, hours: number, { timeZone, ...quiet }: WakingHours): Date =>
  afterQuiet(new Date(given.getTime() + hours * 3_600_000), timeZone, quiet);

/**
 * The follow-up that is proposed after a gesture.
 * @param severity 1 to 4
 * @returns when it is due, or null when none is proposed
 */
export function proposedFollowUp(severity: number, given: Date, waking: WakingHours): Date | null {
  const hours = HOURS_BY_SEVERITY[severity];
  return hours === undefined ? null : after(given, hours, waking);
}

/** When the promise is due that a low rating makes. */
export const followUpOfRating = (rated: Date, waking: WakingHours): Date => after(rated, HOURS_AFTER_RATING, waking);
