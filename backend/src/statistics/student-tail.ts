import betaCdf from '@stdlib/stats-base-dists-beta-cdf';

/** P(T ≥ t) of Student's distribution. @param df degrees of freedom, above 0, whole or not */
export function studentTail(t: number, df: number): number {
  const beyond = betaCdf(df / (df + t ** 2), df / 2, 0.5) / 2;
  return t >= 0 ? beyond : 1 - beyond;
}
