import type { FairComparison } from '@amends/shared/contract/insight.js';
import { Z95 } from './wilson.js';

/** One kind of case: a of n₁ with the option, c of n₀ with the others. */
export interface Stratum {
  a: number;
  n1: number;
  c: number;
  n0: number;
}

/** With fewer kinds of cases in which both were given, differences between the cases pass for differences of the options. */
const STRATA_MIN = 2;

/**
 * The Mantel–Haenszel difference of rates, within similar cases, with Sato's variance.
 * @returns null where the two were hardly given in the same kinds of cases: they cannot be compared
 */
export function fairComparison(all: readonly Stratum[]): FairComparison | null {
  const strata = all.filter(({ n1, n0 }) => n1 > 0 && n0 > 0);
  if (strata.length < STRATA_MIN) return null;
  const weight = sum(strata, ({ n1, n0 }) => (n1 * n0) / (n1 + n0));
  const difference = sum(strata, ({ a, n1, c, n0 }) => (a * n0 - c * n1) / (n1 + n0)) / weight;
  const p = sum(strata, ({ a, n1, c, n0 }) => (n1 ** 2 * c - n0 ** 2 * a + (n1 * n0 * (n0 - n1)) / 2) / (n1 + n0) ** 2);
  const q = sum(strata, ({ a, n1, c, n0 }) => (a * (n0 - c) + c * (n1 - a)) / (2 * (n1 + n0)));
  // rounding may leave a trace below zero where nothing varies
  const half = (Z95 * Math.sqrt(Math.max(0, difference * p + q))) / weight;
  return {
    difference,
    low: Math.max(-1, difference - half),
    high: Math.min(1, difference + half),
    strata: strata.length,
  };
}

const sum = (strata: readonly Stratum[], part: (stratum: Stratum) => number): number =>
  strata.reduce((total, stratum) => total + part(stratum), 0);
