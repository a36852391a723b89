import type { BudgetOverride } from './budget-plan.js';
import type { Budget, EmployeeBudget } from './budget.js';

/** Whether what is left lasts to the end of the period at the pace so far. */
export const BUDGET_FORECASTS = ['enough', 'tight', 'runs_out'] as const;
export type BudgetForecast = (typeof BUDGET_FORECASTS)[number];

/** One person's line in the table of a department's budgets. */
export interface TeamBudget extends EmployeeBudget {
  /** Null = too few gestures to say. */
  forecast: BudgetForecast | null;
  /** @format date-time */
  lastGestureAt: string | null;
  /** The exception from the plan that is in force. */
  override: BudgetOverride | null;
}

export interface TeamBudgetsAnswer {
  items: TeamBudget[];
  nextCursor: string | null;
  /** What the department may allot in the period (allotted) and has allotted to people (spent); null until opened. */
  envelope: Budget | null;
}
