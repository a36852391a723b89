import type { Verdict } from '@amends/shared/contract/insight.js';
import type { Counts } from './shrinkage.js';

/** Below this there are dots and no interval; below the next an interval and no claim. */
export const INTERVAL_MIN = 20;
export const CLAIM_MIN = 50;

/** With eight equal options of 50 answers this claims something false in 5.7 % of departments; 0.95 would in 28 %. */
export const SURE = 0.99;

/** What a verdict rests on. */
export interface Evidence {
  /** Answers up to now: they say how much may be shown. */
  now: Counts;
  /** Answers up to the beginning of the month: they say whether something is claimed. */
  claim: Counts;
  /** The same of all other options together. */
  others: Counts;
  /** P(better) and P(worse) on the answers of the claim, each 0 to 1; null where there are no others. */
  sure: { better: number; worse: number } | null;
  /** The difference in similar cases, −1 to 1; null = cannot be compared. */
  difference: number | null;
}

/**
 * What may be said. A claim is made only where it is sure enough and where similar cases do not say the opposite;
 * looking daily would find something by chance sooner or later, so it is decided on the figures of the month's beginning.
 */
export function verdictOf({ now, claim, others, sure, difference }: Evidence): Verdict {
  if (now.n < INTERVAL_MIN) return 'too_early';
  if (now.n < CLAIM_MIN || claim.n < CLAIM_MIN) return 'interval_only';
  if (sure === null || others.n < CLAIM_MIN) return 'cannot_be_compared';
  const direction = sure.better >= SURE ? 1 : sure.worse >= SURE ? -1 : 0;
  if (direction === 0) return 'no_difference_shown';
  if (difference === null) return 'cannot_be_compared';
  if (difference * direction <= 0) return 'no_difference_shown';
  return direction > 0 ? 'works_better' : 'works_worse';
}
