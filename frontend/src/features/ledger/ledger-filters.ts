import { LEDGER_GROUPINGS, type LedgerGrouping } from '@amends/shared/contract/ledger.js';

/** What the ledger can be narrowed by; the same names stand in the screen's URL and in the API's query. */
export const LEDGER_FILTERS = [
  'from',
  'to',
  'departmentId',
  'employeeId',
  'optionId',
  'categoryId',
  'glAccount',
  'kind',
  'state',
  'voucherState',
  'customer',
  'amountFrom',
  'amountTo',
  'costsOnly',
  'search',
  'budgetId',
] as const;

export type LedgerFilter = (typeof LEDGER_FILTERS)[number];
export type LedgerFilters = Partial<Record<LedgerFilter, string>>;

/** What the screen's URL says: what is let through, and whether it is seen entry by entry or in groups. */
export interface LedgerView {
  filters: LedgerFilters;
  by: LedgerGrouping | null;
}

const isLedgerFilter = (name: string): name is LedgerFilter => (LEDGER_FILTERS as readonly string[]).includes(name);

/** Reads the filters that a URL carries; anything else in it is ignored. */
export function filtersOf(params: URLSearchParams): LedgerFilters {
  return Object.fromEntries(
    LEDGER_FILTERS.flatMap((name) => {
      const value = params.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}

export function viewOf(params: URLSearchParams): LedgerView {
  const by = LEDGER_GROUPINGS.find((one) => one === params.get('by')) ?? null;
  return { filters: filtersOf(params), by };
}

/** Writes filters as a query, always in the same order, so that equal filters give equal URLs. */
export function queryOf(filters: LedgerFilters, more: Record<string, string> = {}): string {
  const set = LEDGER_FILTERS.flatMap((name) => {
    const value = filters[name];
    return value ? [[name, value]] : [];
  });
  return new URLSearchParams([...set, ...Object.entries(more)]).toString();
}

/** The same view as an address. */
export const pathOf = ({ filters, by }: LedgerView): string => {
  const query = queryOf(filters, by ? { by } : {});
  return query ? `/ledger?${query}` : '/ledger';
};

/** What another choice of one filter drags along: a person or an option of another department makes no sense. */
const DEPENDENTS: Partial<Record<LedgerFilter, readonly LedgerFilter[]>> = {
  departmentId: ['employeeId', 'optionId', 'budgetId'],
  employeeId: ['budgetId'],
};

/** The filters after one of them changed; an empty value removes it. */
export function withFilter(filters: LedgerFilters, name: LedgerFilter, value: string): LedgerFilters {
  const dropped = new Set<string>([name, ...(DEPENDENTS[name] ?? [])]);
  const kept = Object.fromEntries(Object.entries(filters).filter(([key]) => !dropped.has(key)));
  return value ? { ...kept, [name]: value } : kept;
}

/** The filters narrowed to one group, as the server says how. */
export function withinGroup(filters: LedgerFilters, group: Readonly<Record<string, string>>): LedgerFilters {
  return { ...filters, ...Object.fromEntries(Object.entries(group).filter(([name]) => isLedgerFilter(name))) };
}
