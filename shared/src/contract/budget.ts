import type { PersonName, Period } from './common.js';

export const BUDGET_STATES = ['healthy', 'low', 'exhausted'] as const;
export type BudgetState = (typeof BUDGET_STATES)[number];

export interface Budget {
  /** @format uuid */
  id: string;
  period: Period;
  allottedMinor: number;
  spentMinor: number;
  heldMinor: number;
  /** allotted − spent − held */
  remainingMinor: number;
  /** ISO 4217 */
  currency: string;
  state: BudgetState;
}

/** One employee's budget as the head sees it; `budget` is null until the first use of the period opens it. */
export interface EmployeeBudget {
  employee: PersonName;
  budget: Budget | null;
  /** What the plan will allot when the budget opens, in minor units. */
  plannedAllotmentMinor: number;
}
