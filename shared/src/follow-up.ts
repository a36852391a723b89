import type { QuietHours } from './contract/message.js';
import { afterQuiet } from './quiet-hours.js';

/** The worse it was, the sooner somebody asks again; after a trifle nobody does. */
const HOURS_BY_SEVERITY: Readonly<Record<number, number>> = { 2: 72, 3: 48, 4: 24 };

/** The hours in which a department calls its customers. */
export interface WakingHours extends QuietHours {
  timeZone: string;
}

/**
 * The follow-up that is proposed after a gesture.
 * @param severity 1 to 4
 * @returns when it is due, or null when none is proposed
 */
export function proposedFollowUp(severity: number, given: Date, { timeZone, ...quiet }: WakingHours): Date | null {
  const hours = HOURS_BY_SEVERITY[severity];
  return hours === undefined ? null : afterQuiet(new Date(given.getTime() + hours * 3_600_000), timeZone, quiet);
}
