/** Tests of one kind that were made together. */
export interface TestFamily {
  /** How many comparisons were made. */
  tests: number;
  /** The p-values of those that look promising; those left out are taken as 1. */
  probabilities: readonly number[];
}

/**
 * Which tests are found when of all that is found at most the share q may be chance: Benjamini & Hochberg (1995), with
 * the same weight for every family however many comparisons it makes (Genovese, Roeder & Wasserman 2006). With one family
 * it is the usual rule: the largest p(i) ≤ q i / tests and all below it.
 * @returns whether a p-value of a family, told by its place, is found
 */
export function foundAmong(families: readonly TestFamily[], q: number): (p: number, family: number) => boolean {
  const tested = families.filter(({ tests }) => tests > 0).length;
  const weights = families.map(({ tests }) => tests * tested);
  const scaled = families.flatMap(({ probabilities }, i) => probabilities.map((p) => p * (weights[i] ?? 0)));
  const bar = scaled.toSorted((a, b) => a - b).findLast((p, i) => p <= q * (i + 1));
  return (p, family) => bar !== undefined && p * (weights[family] ?? 0) <= bar;
}
