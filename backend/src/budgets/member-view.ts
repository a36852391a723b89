import type { EmployeeBudget } from '@amends/shared/contract/budget.js';
import type { Locale } from '@amends/shared/locale.js';
import { budgetView } from './budget-view.js';
import type { MemberRow } from './members.queries.js';

export const memberView = (row: MemberRow, locale: Locale): EmployeeBudget => ({
  employee: { id: row.id, name: row.name[locale] },
  budget: row.budget && budgetView(row.budget),
  plannedAllotmentMinor: row.plannedAllotmentMinor,
});
