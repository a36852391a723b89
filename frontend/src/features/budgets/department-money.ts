import type { BudgetPlan } from '@amends/shared/contract/budget-plan.js';
import type { Budget } from '@amends/shared/contract/budget.js';
import type { Department } from '@amends/shared/contract/department.js';
import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';

/** What the screens of one department's money share. */
export interface DepartmentMoney {
  department: Department;
  plan: BudgetPlan;
  items: readonly TeamBudget[];
  /** Null until somebody's first use opens the period. */
  envelope: Budget | null;
}
