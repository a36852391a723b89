import { useSearchParams } from 'wouter';
import { useFormat } from '../../lib/format.js';
import type { DayRange } from '../../parts/period/period-choices.js';
import { insightFiltersOf, viewOf } from './insight-filters.js';

/** What stays where another department is looked at. */
export const KEPT = ['outcome', 'from', 'to', 'categoryId', 'severity', 'lost', 'choice', 'view'] as const;
const NARROWING = ['categoryId', 'severity', 'lost', 'choice'];

/** The filters live in the URL: a link shows the same figures to whoever may see them. */
export function useInsightFilters(timeZone?: string) {
  const [params, setParams] = useSearchParams();
  const today = useFormat(timeZone).today();
  const change = (changed: Readonly<Record<string, string>>): void =>
    setParams(
      (now) => {
        for (const [name, value] of Object.entries(changed)) {
          now.delete(name);
          if (value) now.set(name, value);
        }
        return now;
      },
      { replace: true },
    );
  return {
    filters: insightFiltersOf(params, today),
    view: viewOf(params),
    sort: params.get('sort') ?? '',
    /** The option whose details are open. */
    openId: params.get('option'),
    set: (name: string, value: string) => change({ [name]: value }),
    setPeriod: (range: Required<DayRange>) => change(range),
    clear: () => change(Object.fromEntries(NARROWING.map((name) => [name, '']))),
  };
}

export type InsightFiltering = ReturnType<typeof useInsightFilters>;
