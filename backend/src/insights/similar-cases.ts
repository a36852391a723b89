import type { Counts } from '../statistics/shrinkage.js';
import type { Stratum } from '../statistics/fair-comparison.js';
import { sumOf } from './case-sums.js';
import type { CaseGroup } from './insights.queries.js';

/** Cases of one severity in which the same was lost. */
const kindOf = ({ severity, lost }: CaseGroup): string => `${severity} ${lost}`;

/**
 * An option's cases beside the others', one kind of case after the other.
 * @param at which figures: of now, or of the beginning of the month
 */
export function similarCases(
  own: readonly CaseGroup[],
  others: readonly CaseGroup[],
  at: (sums: ReturnType<typeof sumOf>) => Counts,
): Stratum[] {
  const kinds = [...new Set(own.map(kindOf))];
  return kinds.map((kind) => {
    const [mine, theirs] = [own, others].map((groups) => at(sumOf(groups.filter((group) => kindOf(group) === kind))));
    return { a: mine?.k ?? 0, n1: mine?.n ?? 0, c: theirs?.k ?? 0, n0: theirs?.n ?? 0 };
  });
}
