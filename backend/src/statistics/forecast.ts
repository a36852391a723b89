import { errorFunction, mean, sampleVariance } from 'simple-statistics';

/** Φ: the share of a normal distribution below z. */
const normalCdf = (z: number): number => (1 + errorFunction(z / Math.SQRT2)) / 2;

/** The standard normal's quantile for 80 %. */
const Z80 = 1.2816;

/** Minor units. */
export interface Forecast {
  /** What the rest of the period will take. */
  expectedMinor: number;
  /** An 80 % range for it. */
  lowMinor: number;
  highMinor: number;
  /** P(it takes more than is left), 0 to 1. */
  runOutProbability: number;
}

/**
 * What will be given until the end of the period, from what was given on each weekday lately: mean Σ c m and variance
 * Σ (c s² + c² s²/n), weekday by weekday.
 * @param spent for each weekday, what was given on each such day, in minor units
 * @param remaining for each weekday, how many such days (or parts of one) are still to come
 * @param leftMinor what may still be given
 */
export function forecastUse(
  spent: readonly (readonly number[])[],
  remaining: readonly number[],
  leftMinor: number,
): Forecast {
  let expectedMinor = 0;
  let variance = 0;
  for (const [weekday, count] of remaining.entries()) {
    const days = spent[weekday] ?? [];
    if (days.length === 0) continue;
    const s2 = days.length > 1 ? sampleVariance([...days]) : 0;
    expectedMinor += count * mean([...days]);
    variance += count * s2 + (count ** 2 * s2) / days.length;
  }
  const deviation = Math.sqrt(variance);
  return {
    expectedMinor,
    lowMinor: Math.max(0, expectedMinor - Z80 * deviation),
    highMinor: expectedMinor + Z80 * deviation,
    runOutProbability: beyond(leftMinor, expectedMinor, deviation),
  };
}

function beyond(left: number, expected: number, deviation: number): number {
  if (deviation === 0) return expected > left ? 1 : 0;
  return 1 - normalCdf((left - expected) / deviation);
}
