import type { Budget, BudgetState } from './contract/budget.js';
import { LOW_BUDGET_SHARE } from './limits.js';

/**
 * How a budget stands, as a word. Amounts in minor units.
 * A budget with nothing left is exhausted whatever was allotted.
 */
export function budgetState(allottedMinor: number, remainingMinor: number): BudgetState {
  if (remainingMinor <= 0) return 'exhausted';
  return remainingMinor < allottedMinor * LOW_BUDGET_SHARE ? 'low' : 'healthy';
}

/** What is given or reserved already, in minor units: the allotment cannot go below it. */
export const committedMinor = ({ spentMinor, heldMinor }: Pick<Budget, 'spentMinor' | 'heldMinor'>): number =>
  spentMinor + heldMinor;
