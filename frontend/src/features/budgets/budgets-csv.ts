import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { fractionDigits } from '@amends/shared/money.js';
import { csvOf } from '../../lib/csv.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import { allottedOf, leftOf } from './allotment-change.js';

const BASE = 10;

/** The rows as they stand on the screen, amounts in units of the currency. */
export function budgetsCsv(rows: readonly TeamBudget[], currency: string, { budgets, gesture }: OfficeTexts): string {
  const digits = fractionDigits(currency);
  const amount = (minor: number): string => (minor / BASE ** digits).toFixed(digits);
  const { columns, words, forecasts } = budgets.table;
  const head = [
    columns.name,
    columns.allotted,
    columns.spent,
    columns.held,
    columns.left,
    columns.currency,
    columns.state,
    columns.forecast,
    columns.last,
    words.exception,
  ];
  const lines = rows.map((member) => [
    member.employee.name,
    amount(allottedOf(member)),
    amount(member.budget?.spentMinor ?? 0),
    amount(member.budget?.heldMinor ?? 0),
    amount(leftOf(member)),
    currency,
    member.budget ? gesture.budget[member.budget.state] : words.unopened,
    member.forecast ? forecasts[member.forecast] : '',
    member.lastGestureAt ?? '',
    member.override?.reason ?? '',
  ]);
  return csvOf([head, ...lines]);
}
