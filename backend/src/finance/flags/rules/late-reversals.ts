import { poissonTail } from '../../../statistics/counting-tails.js';
import type { RuleResult } from '../finding.js';

/** Somebody who undid gestures in a month long after they were given. */
export interface LateReversalRow {
  departmentId: string;
  /** Who undid them. */
  employeeId: string;
  reversals: number;
  amountMinor: number;
  oldestDays: number;
  /** The department's late reversals in the months before, and how many months these were. */
  before: number;
  monthsBefore: number;
  gestureIds: string[];
}

export const LATE_DAYS = 7;
export const LOOK_BACK_MONTHS = 6;
const REVERSALS_MIN = 3;
/** However quiet it was before, one every other month is nothing. */
const EXPECTED_MIN = 0.5;

/** Who undoes far more old gestures than the department used to. Without a month before, nothing is compared. */
export function lateReversals(rows: readonly LateReversalRow[]): RuleResult {
  const tested = rows.filter(({ monthsBefore }) => monthsBefore > 0);
  const findings = tested.flatMap((row) => {
    const { departmentId, employeeId, reversals, amountMinor, oldestDays, before, monthsBefore, gestureIds } = row;
    if (reversals < REVERSALS_MIN) return [];
    // one more than there were: nothing in few months does not mean never
    const expected = Math.max(EXPECTED_MIN, (before + 1) / monthsBefore);
    return {
      departmentId,
      employeeId,
      customerId: null,
      probability: poissonTail(reversals, expected),
      facts: { rule: 'late_reversals' as const, reversals, amountMinor, oldestDays, expected },
      gestureIds,
    };
  });
  return { tests: tested.length, findings };
}
