import type { CostPerKept } from '@amends/shared/contract/insight.js';
import { costPerKept } from '../statistics/cost-per-kept.js';
import type { sumOf } from './case-sums.js';

type Sums = ReturnType<typeof sumOf>;

/** What all known cases cost per customer kept, in whole minor units; null below five customers kept. */
export function costOf({ k, n, knownCost, knownSquares, knownOpenCost, redeemed, expired }: Sums): CostPerKept | null {
  const cost = costPerKept({ k, n, costMinor: knownCost, costSquares: knownSquares });
  if (cost === null) return null;
  const ended = redeemed + expired;
  const usedShare = ended === 0 ? 1 : redeemed / ended;
  return {
    minor: Math.round(cost.minor),
    lowMinor: Math.round(cost.lowMinor),
    highMinor: Math.round(cost.highMinor),
    expectedMinor: Math.round((knownCost - knownOpenCost * (1 - usedShare)) / k),
  };
}
