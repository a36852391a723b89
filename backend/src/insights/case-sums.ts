import type { Counts } from '../statistics/shrinkage.js';
import type { CaseGroup } from './insights.queries.js';

type Sums = Omit<CaseGroup, 'optionId' | 'severity' | 'lost' | 'chosen'>;

const NOTHING: Sums = {
  given: 0,
  cost: 0,
  n: 0,
  k: 0,
  knownCost: 0,
  knownSquares: 0,
  knownOpenCost: 0,
  nBefore: 0,
  kBefore: 0,
  issued: 0,
  redeemed: 0,
  expired: 0,
  open: 0,
  withoutAsking: 0,
};
const FIELDS = Object.keys(NOTHING) as (keyof Sums)[];

/** What groups of cases add up to. */
export function sumOf(groups: readonly Sums[]): Sums {
  const total = { ...NOTHING };
  for (const group of groups) for (const field of FIELDS) total[field] += group[field];
  return total;
}

export const now = ({ k, n }: Sums): Counts => ({ k, n });

/** At the beginning of the month. */
export const before = ({ kBefore, nBefore }: Sums): Counts => ({ k: kBefore, n: nBefore });
