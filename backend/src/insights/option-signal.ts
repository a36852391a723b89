import type { OptionSignal } from '@amends/shared/contract/insight.js';
import type { sumOf } from './case-sums.js';
import type { KnownOption } from './insights.queries.js';

/** With fewer codes that have ended, that they were not used may be chance. */
const ENDED_MIN = 5;
const UNUSED_SHARE = 0.5;
/** With fewer gestures of the whole department, that an option is rare says nothing. */
const GIVEN_MIN = 50;
/** Given less than a fifth of what it would be if all options were alike. */
const RARE_SHARE = 0.2;

/** What the department gave in all, and on how many options it may spread. */
export interface Spread {
  given: number;
  /** Options in the policy; null where the cases are narrowed, so that rareness says nothing. */
  options: number | null;
}

/** What about an option asks for a decision; null = nothing. */
export function optionSignal(
  option: KnownOption | undefined,
  { given, redeemed, expired }: ReturnType<typeof sumOf>,
  all: Spread,
): OptionSignal | null {
  const ended = redeemed + expired;
  if (ended >= ENDED_MIN && expired / ended >= UNUSED_SHARE) {
    return { code: 'codes_expire_unused', given, expired, ended };
  }
  if (!option?.inPolicy || option.paused || !option.established || all.options === null) return null;
  const evenShare = all.given / all.options;
  if (given === 0 && all.given > 0) return { code: 'never_given', given, evenShare };
  if (all.given >= GIVEN_MIN && given < evenShare * RARE_SHARE) return { code: 'rarely_given', given, evenShare };
  return null;
}
