import type { Interval } from '@amends/shared/contract/insight.js';

/**
 * Between which rates the truth lies whatever those would have said who did not answer.
 * @param sent how many were asked, n of them answered, k of these well
 * @returns null where nobody was asked
 */
export const surveyBounds = (k: number, n: number, sent: number): Interval | null =>
  sent === 0 ? null : { low: k / sent, high: (k + sent - n) / sent };
