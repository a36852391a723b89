import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import { budgetFiltersOf } from './budget-filters.js';

type BudgetParam = 'search' | 'word' | 'sort';

/** What is shown and in which order lives in the URL. */
export function useBudgetFilters() {
  const [params, setParams] = useSearchParams();
  const setFilter = useCallback(
    (name: BudgetParam, value: string) =>
      setParams(
        (now) => {
          now.delete(name);
          if (value) now.set(name, value);
          return now;
        },
        { replace: true },
      ),
    [setParams],
  );
  const clear = (): void =>
    setParams(
      (now) => {
        now.delete('search');
        now.delete('word');
        return now;
      },
      { replace: true },
    );
  return { filters: budgetFiltersOf(params), setFilter, clear };
}

export type BudgetFiltering = ReturnType<typeof useBudgetFilters>;
