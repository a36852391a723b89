/** One customer who came back, or is known not to have. */
export interface CustomerReturn {
  /** What the house knows the customer by, as in the gesture.
   * @minLength 1
   * @maxLength 80 */
  reference: string;
  /** A day of the department, `2026-11-22`, or a time. */
  returnedAt: string;
  /** Absent = true. */
  returned?: boolean;
}

/** The same as `text/csv`: columns by name (reference, returnedAt, returned; also in Russian), up to 5 MB. */
export interface ReturnsRequest {
  returns: CustomerReturn[];
}

/**
 * Why a row was not used: `customer_unknown`, `no_gesture_before` (none in the 90 days before), `invalid_reference`,
 * `invalid_date`, `date_in_future`, `invalid_returned`, `invalid_row` (cells that do not fit the header).
 */
export const UNUSED_REASONS = [
  'customer_unknown',
  'no_gesture_before',
  'invalid_reference',
  'invalid_date',
  'date_in_future',
  'invalid_returned',
  'invalid_row',
] as const;
export type UnusedReason = (typeof UNUSED_REASONS)[number];

export interface ReturnsAnswer {
  /** Rows read, without the header and empty lines. */
  rows: number;
  /** Gestures that are marked now and were not before. */
  matched: number;
  /** Rows that say what was known. */
  alreadyKnown: number;
  /** Every row that could not be used; a file's rows are counted from its first line = 1. */
  unused: { row: number; reference: string; reason: UnusedReason }[];
}
