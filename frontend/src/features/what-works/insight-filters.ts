import { CHOICES, OUTCOMES, type Outcome } from '@amends/shared/contract/insight.js';
import { LOSSES } from '@amends/shared/contract/policy.js';
import { SEVERITY_MAX, SEVERITY_MIN } from '@amends/shared/limits.js';
import { type DayRange, rangeOf } from '../../parts/period/period-choices.js';

/** How the options are shown: their rates, against similar cases, or every figure in a table. */
export const VIEWS = ['rates', 'similar', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** What narrows the gestures that are counted; the same names stand in the screen's URL and in the API's query. */
const NARROWING = ['categoryId', 'severity', 'lost', 'choice'] as const;
export type Narrowing = (typeof NARROWING)[number];

export const SEVERITIES: readonly number[] = Array.from(
  { length: SEVERITY_MAX - SEVERITY_MIN + 1 },
  (_, place) => SEVERITY_MIN + place,
);

export interface InsightFilters extends Required<DayRange>, Partial<Record<Narrowing, string>> {
  outcome: Outcome;
}

const KNOWN: Partial<Record<Narrowing, readonly string[]>> = {
  severity: SEVERITIES.map(String),
  lost: LOSSES,
  choice: CHOICES,
};

const among = <T extends string>(known: readonly T[], value: string | null): T | undefined =>
  known.find((one) => one === value);

/**
 * What a URL asks for; the outcome that customers say themselves and the last 90 days where it does not say.
 * @param today `2026-11-22`, in the department's zone
 */
export function insightFiltersOf(params: URLSearchParams, today: string): InsightFilters {
  const usual = rangeOf('last90Days', today) as Required<DayRange>;
  const narrowing = NARROWING.flatMap((name) => {
    const value = params.get(name);
    const isKnown = value && (!KNOWN[name] || KNOWN[name].includes(value));
    return isKnown ? [[name, value] as const] : [];
  });
  return {
    outcome: among(OUTCOMES, params.get('outcome')) ?? 'settled',
    from: params.get('from') || usual.from,
    to: params.get('to') || usual.to,
    ...Object.fromEntries(narrowing),
  };
}

export const viewOf = (params: URLSearchParams): View => among(VIEWS, params.get('view')) ?? 'rates';

/** Whether something beyond outcome and period narrows. */
export const isNarrowed = (filters: InsightFilters): boolean => NARROWING.some((name) => filters[name]);
