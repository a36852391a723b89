import { Z95 } from './wilson.js';

/** Fewer customers kept say nothing about what one costs. */
const KEPT_MIN = 5;

/** The cases of which the end is known. Amounts in minor units. */
export interface KnownCases {
  /** Customers kept, of n. */
  k: number;
  n: number;
  /** What all n cost. */
  costMinor: number;
  /** The sum of the squares of what each cost. */
  costSquares: number;
}

/** Minor units, not rounded. */
export interface Cost {
  minor: number;
  lowMinor: number;
  highMinor: number;
}

/**
 * What all known cases cost, per customer kept: the mean cost m over the rate p, with an interval on the logarithm,
 * se² = s²/(n m²) + (1 − p)/(n p).
 * @returns null below five kept, and where nothing was spent
 */
export function costPerKept({ k, n, costMinor, costSquares }: KnownCases): Cost | null {
  if (k < KEPT_MIN || costMinor <= 0) return null;
  const mean = costMinor / n;
  // n ≥ k ≥ 5; rounding may leave a trace below zero where all cost the same
  const variance = Math.max(0, (costSquares - n * mean ** 2) / (n - 1));
  const rate = k / n;
  const spread = Math.exp(Z95 * Math.sqrt(variance / (n * mean ** 2) + (1 - rate) / (n * rate)));
  const minor = costMinor / k;
  return { minor, lowMinor: minor / spread, highMinor: minor * spread };
}
