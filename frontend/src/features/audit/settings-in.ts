import type { OfficeTexts } from '../../locales/office-texts.js';

/** Filters that were set, each with its name: "Department: Airport & gate; From: 1 November 2026". */
export function settingsIn(
  filters: Readonly<Record<string, unknown>>,
  valueOf: (field: string, value: unknown) => string,
  { ledger, audit }: OfficeTexts,
): string {
  const names: Readonly<Record<string, string>> = {
    departmentId: ledger.filters.department,
    employeeId: ledger.filters.staff,
    optionId: ledger.filters.option,
    budgetId: ledger.life.onlyBudget,
    categoryId: ledger.filters.category,
    glAccount: ledger.filters.glAccount,
    kind: ledger.filters.kind,
    state: ledger.filters.state,
    voucherState: ledger.filters.voucherState,
    customer: ledger.filters.customer,
    amountFrom: ledger.filters.amountFrom,
    amountTo: ledger.filters.amountTo,
    costsOnly: ledger.filters.costsOnly,
    from: ledger.filters.from,
    to: ledger.filters.to,
    search: ledger.filters.search,
  };
  const kinds: Readonly<Record<string, string>> = ledger.kinds;
  const written = (field: string, value: unknown): string =>
    field === 'kind'
      ? [value]
          .flat()
          .map((kind) => kinds[String(kind)] ?? String(kind))
          .join(', ')
      : valueOf(field, value);
  return Object.entries(filters)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([field, value]) => `${names[field] ?? audit.otherSubject}: ${written(field, value)}`)
    .join('; ');
}
