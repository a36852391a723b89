import { type Outcome, OUTCOMES } from '@amends/shared/contract/insight.js';
import { GESTURE_FILTERS, type GestureFilter } from '../../parts/gestures-path.js';

export type GestureFilters = Partial<Record<GestureFilter, string>>;

/** How the question after an outcome, or the use of a code, was answered. */
export const ANSWERS = ['true', 'false', 'unknown'] as const;
export type Answered = (typeof ANSWERS)[number];

/** Reads the filters that a URL carries; anything else in it is ignored. */
export function gestureFiltersOf(params: URLSearchParams): GestureFilters {
  return Object.fromEntries(
    GESTURE_FILTERS.flatMap((name) => {
      const value = params.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}

/** What the API is asked: the department by its full name, and no answer without its question. */
export function gestureQueryOf({ department, answer, ...rest }: GestureFilters): Record<string, string | undefined> {
  return { departmentId: department, ...rest, ...(rest.outcome && { answer: answer ?? 'true' }) };
}

/** Outcome and answer as one choice, `settled-false`. */
export const endOf = ({ outcome, answer = 'true' }: GestureFilters): string => (outcome ? `${outcome}-${answer}` : '');

/** The two filters that one choice stands for; both empty = not narrowed. */
export function filtersOfEnd(end: string): { outcome: string; answer: string } {
  const [outcome = '', answer = ''] = end.split('-');
  return { outcome, answer };
}

export const ENDS: readonly { end: string; outcome: Outcome; answer: Answered }[] = OUTCOMES.flatMap((outcome) =>
  ANSWERS.map((answer) => ({ end: `${outcome}-${answer}`, outcome, answer })),
);
