/** Smaller parts than this change nothing any more. */
const NEGLIGIBLE = 1e-17;

/** P(X = k) of a Poisson distribution. */
function poisson(k: number, expected: number): number {
  let log = -expected;
  for (let i = 1; i <= k; i++) log += Math.log(expected / i);
  return Math.exp(log);
}

/**
 * P(X ≥ k) of a Poisson distribution, summed from k away from the mean, so that small tails are exact.
 * @param expected above 0
 */
export function poissonTail(k: number, expected: number): number {
  let sum = 0;
  if (k <= expected) {
    let term = poisson(k - 1, expected);
    for (let i = k - 1; i >= 0 && term > NEGLIGIBLE * sum; i--) {
      sum += term;
      term *= i / expected;
    }
    return 1 - sum;
  }
  let term = poisson(k, expected);
  for (let i = k; term > NEGLIGIBLE * sum; i++) {
    sum += term;
    term *= expected / (i + 1);
  }
  return sum;
}

/** P(X ≥ k) of n fair coins: the exact binomial test of one half. */
export function fairTail(k: number, n: number): number {
  let term = 2 ** -n;
  let sum = 0;
  // from all heads downwards: C(n, i − 1) = C(n, i) i / (n − i + 1)
  for (let i = n; i >= k; i--) {
    sum += term;
    term *= i / (n - i + 1);
  }
  return Math.min(1, sum);
}
