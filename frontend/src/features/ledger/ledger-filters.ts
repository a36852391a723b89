/** What the ledger can be narrowed by; the same names stand in the screen's URL and in the API's query. */
const FILTERS = ['from', 'to', 'departmentId', 'employeeId', 'optionId', 'kind', 'search', 'budgetId'] as const;

export type LedgerFilter = (typeof FILTERS)[number];
export type LedgerFilters = Partial<Record<LedgerFilter, string>>;

/** Reads the filters that a URL carries; anything else in it is ignored. */
export function filtersOf(params: URLSearchParams): LedgerFilters {
  return Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = params.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}

/** Writes filters as a query, always in the same order, so that equal filters give equal URLs. */
export function queryOf(filters: LedgerFilters, more: Record<string, string> = {}): string {
  const set = FILTERS.flatMap((name) => {
    const value = filters[name];
    return value ? [[name, value]] : [];
  });
  return new URLSearchParams([...set, ...Object.entries(more)]).toString();
}

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
