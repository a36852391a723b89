/** Where a department's plan is read and changed. */
export const planPath = (departmentId: string): string => `/budgets/plan?department=${departmentId}`;

export const budgetsPath = (departmentId: string): string => `/budgets?department=${departmentId}`;

/** The department's share of the ledger for one budget. */
export const ledgerPath = (budgetId: string): string => `/ledger?budgetId=${budgetId}`;
