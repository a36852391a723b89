import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import type { GestureFilter } from '../../parts/gestures-path.js';
import { gestureFiltersOf } from './gesture-filters.js';

/** The filters live in the URL: a link shows the same gestures to whoever may see them. */
export function useGestureFilters() {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (changed: Partial<Record<GestureFilter, string>>) =>
      setParams(
        (now) => {
          for (const [name, value] of Object.entries(changed)) {
            now.delete(name);
            if (value) now.set(name, value);
          }
          return now;
        },
        { replace: true },
      ),
    [setParams],
  );
  const filters = gestureFiltersOf(params);
  const { department, ...narrowing } = filters;
  return {
    filters,
    isNarrowed: Object.keys(narrowing).length > 0,
    set,
    clear: () => setParams(department ? { department } : {}, { replace: true }),
  };
}

export type GestureFiltering = ReturnType<typeof useGestureFilters>;
