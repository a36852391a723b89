import type { EmployeeBudget } from './budget.js';
import type { Gesture, Mood } from './gesture.js';

export interface TeamMember extends EmployeeBudget {
  /** Gestures granted today. */
  gestures: number;
  grantedMinor: number;
  /** @format date-time */
  lastGestureAt: string | null;
}

/** How customers left; `unknown` = nobody said, which never counts as bad. */
export type MoodCounts = Record<Mood | 'unknown', number>;

/** One department's day in its own time zone, for its head. */
export interface TeamToday {
  /** @format date */
  date: string;
  /** ISO 4217 */
  currency: string;
  timeZone: string;
  /** The most one gesture may cost without approval, in minor units. */
  authorityLimitMinor: number;
  members: TeamMember[];
  gestures: Gesture[];
  /** Requests that wait for the head's answer, oldest first. */
  waiting: Gesture[];
  totals: {
    gestures: number;
    grantedMinor: number;
    moods: MoodCounts;
    /** Median time from opening the grant screen to the recorded gesture; null before the first. */
    medianElapsedMs: number | null;
  };
}
