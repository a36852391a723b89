import betaCdf from '@stdlib/stats-base-dists-beta-cdf';

/** k of n known. */
export interface Counts {
  k: number;
  n: number;
}

/** With how many imagined answers like the others' a rate begins. */
const WEIGHT = 10;

/**
 * The rate drawn towards what the other options reach: the mean of Beta(10 p₀ + k, 10 (1 − p₀) + n − k). Three of three
 * do not come before 80 of 90.
 * @param others their rate p₀, 0 to 1
 */
export const shrunkRate = ({ k, n }: Counts, others: number): number => (WEIGHT * others + k) / (WEIGHT + n);

/** P(the option's true rate is at most `bar`) under that Beta. */
export function notAbove(bar: number, { k, n }: Counts, others: number): number {
  // where the others always or never succeed nothing lies beyond them, and the Beta may have no shape
  if (bar >= 1) return 1;
  if (bar <= 0) return k > 0 ? 0 : 1;
  return betaCdf(bar, WEIGHT * others + k, WEIGHT * (1 - others) + n - k);
}

/** Nodes and weights of Gauss and Hermite: seven places that stand for a whole normal distribution. */
const NODES: readonly (readonly [number, number])[] = [
  [-3.750439717725742, 0.000548268855972],
  [-2.366759410734541, 0.030757123967586],
  [-1.154405394739968, 0.240123178605013],
  [0, 0.457142857142857],
  [1.154405394739968, 0.240123178605013],
  [2.366759410734541, 0.030757123967586],
  [3.750439717725742, 0.000548268855972],
];

/**
 * P(the option works better than the others), 0 to 1. The others' rate is not taken as known: it rests on answers too,
 * and taken as known it would lead to half as many false claims again.
 */
export function sureBetter(option: Counts, others: Counts): number {
  const rate = others.k / others.n;
  const deviation = Math.sqrt((rate * (1 - rate)) / others.n);
  const above = NODES.map(([node, weight]) => weight * (1 - notAbove(rate + node * deviation, option, rate)));
  return above.reduce((sum, part) => sum + part, 0);
}

const failures = ({ k, n }: Counts): Counts => ({ k: n - k, n });

/** P(the option works worse than the others): that its failures are more. */
export const sureWorse = (option: Counts, others: Counts): number => sureBetter(failures(option), failures(others));
