import type { Interval, Rate } from '@amends/shared/contract/insight.js';

/** The standard normal's quantile for 95 %. */
export const Z95 = 1.96;

/**
 * Wilson's 95 % interval for k of n. It stays inside 0 and 1 and is honest for small n (Brown, Cai & DasGupta 2001).
 * @returns null for n = 0: nothing is known
 */
export function wilson(k: number, n: number): Interval | null {
  if (n === 0) return null;
  const z2 = Z95 ** 2;
  const rate = k / n;
  const middle = rate + z2 / (2 * n);
  const half = Z95 * Math.sqrt((rate * (1 - rate)) / n + z2 / (4 * n ** 2));
  const scale = 1 + z2 / n;
  // exactly at the ends, where rounding would leave a trace
  return { low: k === 0 ? 0 : (middle - half) / scale, high: k === n ? 1 : (middle + half) / scale };
}

/** k of n as it is told: with the rate and its interval, both null for n = 0. */
export const rateOf = (k: number, n: number): Rate => ({ k, n, rate: n === 0 ? null : k / n, interval: wilson(k, n) });
