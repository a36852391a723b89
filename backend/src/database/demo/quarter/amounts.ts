import type { AmountRange } from '@amends/shared/contract/policy.js';
import type { Chance } from '../chance.js';

/** Amounts as people choose them: two digits that mean something, then zeros. */
function rounded(minor: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(minor)) - 1);
  return Math.round(minor / unit) * unit;
}

const drawn = (from: number, to: number, chance: Chance): number =>
  Math.min(to, Math.max(from, rounded(chance.between(from, to))));

/** What somebody gives on their own: mostly the usual amount. In minor units. */
export function amountWithin(
  { minMinor, defaultMinor, maxMinor }: AmountRange,
  limitMinor: number,
  chance: Chance,
): number {
  const most = Math.min(maxMinor, limitMinor, 2 * defaultMinor);
  return chance.happens(0.6) ? defaultMinor : drawn(minMinor, most, chance);
}

/** What somebody asks for beyond the limit. In minor units. */
export const amountBeyond = ({ maxMinor }: AmountRange, limitMinor: number, chance: Chance): number =>
  drawn(Math.round(limitMinor * 1.1), maxMinor, chance);
