import { BUDGET_STATES } from '@amends/shared/contract/budget.js';
import { BUDGET_FORECASTS, type TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { allottedOf, leftOf } from './allotment-change.js';

export const BUDGET_WORDS = [...BUDGET_STATES, 'unopened', 'runs_out', 'exception'] as const;
export type BudgetWord = (typeof BUDGET_WORDS)[number];

export const BUDGET_SORTS = ['name', 'allotted', 'spent', 'held', 'left', 'forecast', 'last'] as const;
export type BudgetSortKey = (typeof BUDGET_SORTS)[number];

export interface BudgetSort {
  key: BudgetSortKey;
  direction: 'ascending' | 'descending';
}

export interface BudgetFilters {
  search: string;
  word: BudgetWord | '';
  sort: BudgetSort;
}

const BY_NAME: BudgetSort = { key: 'name', direction: 'ascending' };

/** Reads `left` or `-left` (descending); anything else is the order by name. */
function sortOf(text: string | null): BudgetSort {
  const descending = text?.startsWith('-') ?? false;
  const key = BUDGET_SORTS.find((known) => known === (descending ? text?.slice(1) : text));
  return key ? { key, direction: descending ? 'descending' : 'ascending' } : BY_NAME;
}

/** What a URL asks to be shown, and in which order. */
export const budgetFiltersOf = (params: URLSearchParams): BudgetFilters => ({
  search: params.get('search')?.trim() ?? '',
  word: BUDGET_WORDS.find((word) => word === params.get('word')) ?? '',
  sort: sortOf(params.get('sort')),
});

const PASSES: Record<BudgetWord, (member: TeamBudget) => boolean> = {
  healthy: ({ budget }) => budget?.state === 'healthy',
  low: ({ budget }) => budget?.state === 'low',
  exhausted: ({ budget }) => budget?.state === 'exhausted',
  unopened: ({ budget }) => budget === null,
  runs_out: ({ forecast }) => forecast === 'runs_out',
  exception: ({ override }) => override !== null,
};

const rankOf = ({ forecast }: TeamBudget): number => (forecast === null ? -1 : BUDGET_FORECASTS.indexOf(forecast));

const ASCENDING: Record<BudgetSortKey, (a: TeamBudget, b: TeamBudget) => number> = {
  name: (a, b) => a.employee.name.localeCompare(b.employee.name),
  allotted: (a, b) => allottedOf(a) - allottedOf(b),
  spent: (a, b) => (a.budget?.spentMinor ?? 0) - (b.budget?.spentMinor ?? 0),
  held: (a, b) => (a.budget?.heldMinor ?? 0) - (b.budget?.heldMinor ?? 0),
  left: (a, b) => leftOf(a) - leftOf(b),
  forecast: (a, b) => rankOf(a) - rankOf(b),
  last: (a, b) => (a.lastGestureAt ?? '').localeCompare(b.lastGestureAt ?? ''),
};

/** Who passes, in this order; equals stand by name. */
export function filterBudgets(members: readonly TeamBudget[], { search, word, sort }: BudgetFilters): TeamBudget[] {
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return members
    .filter(({ employee }) => employee.name.toLocaleLowerCase().includes(search.toLocaleLowerCase()))
    .filter((member) => word === '' || PASSES[word](member))
    .toSorted((a, b) => sign * ASCENDING[sort.key](a, b) || ASCENDING.name(a, b));
}
