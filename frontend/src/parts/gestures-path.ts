import { withParams } from '../lib/api.js';

/** What the list of gestures can be narrowed by, as it stands in that screen's address. */
export const GESTURE_FILTERS = [
  'department',
  'from',
  'to',
  'employeeId',
  'optionId',
  'categoryId',
  'severity',
  'lost',
  'choice',
  'state',
  'outcome',
  'answer',
  'redeemed',
  'customer',
] as const;
export type GestureFilter = (typeof GESTURE_FILTERS)[number];

/** The gestures behind a figure. */
export const gesturesPath = (filters: Partial<Record<GestureFilter, string | null | undefined>>): string =>
  withParams('/gestures', filters);
