import type { EmployeeBudget } from '@amends/shared/contract/budget.js';
import { committedMinor } from '@amends/shared/budget-rules.js';
import type { UseForecast } from '@amends/shared/contract/insight.js';
import type { Lately } from './lately.queries.js';
import { personalForecast } from './use-forecast.js';

/** How one person's budget will stand at the end of its period; null without one, and while too little is known. */
export function memberForecast(lately: Lately, { employee, budget }: EmployeeBudget): UseForecast | null {
  if (budget === null) return null;
  const person = lately.people.find(({ employeeId }) => employeeId === employee.id);
  const { allottedMinor, period } = budget;
  return personalForecast(lately, person, { allottedMinor, usedMinor: committedMinor(budget), lastDay: period.to });
}
