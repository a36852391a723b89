import type { Budget, BudgetState } from './contract/budget.js';
import type { BudgetForecast } from './contract/team-budgets.js';
import { FORECAST_GESTURES_MIN, LOW_BUDGET_SHARE, TIGHT_FORECAST_SHARE } from './limits.js';

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

/** How somebody has spent so far. Amounts in minor units. */
export interface Spending {
  spentMinor: number;
  remainingMinor: number;
  /** Gestures that the budget has paid for. */
  gestures: number;
  /** The share of the period that is over, 0 to 1. */
  elapsed: number;
}

/**
 * Whether what is left lasts to the end of the period if it goes on as it began.
 * @returns null while too little was given to say, and when the period is over
 */
export function budgetForecast({ spentMinor, remainingMinor, gestures, elapsed }: Spending): BudgetForecast | null {
  if (gestures < FORECAST_GESTURES_MIN || elapsed <= 0 || elapsed >= 1) return null;
  const stillNeeded = (spentMinor / elapsed) * (1 - elapsed);
  if (stillNeeded > remainingMinor) return 'runs_out';
  return stillNeeded > remainingMinor * TIGHT_FORECAST_SHARE ? 'tight' : 'enough';
}
