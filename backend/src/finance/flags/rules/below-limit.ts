import { fairTail } from '../../../statistics/counting-tails.js';
import type { RuleResult } from '../finding.js';

/** Somebody's amounts near their authority limit in a month, where staff set the amount and it needed no approval. */
export interface NearLimitRow {
  departmentId: string;
  employeeId: string;
  /** In force at the last of them. */
  limitMinor: number;
  /** From 90 % of the limit up to it. */
  justBelow: number;
  /** From 80 % to 90 %. */
  below: number;
  /** Of those just below. */
  amountMinor: number;
  gestureIds: string[];
}

const JUST_BELOW_MIN = 8;

/** Whose amounts crowd just below the limit: as many should lie in the step beneath. Exact binomial test. */
export function belowLimit(rows: readonly NearLimitRow[]): RuleResult {
  const tested = rows.filter(({ justBelow, below }) => justBelow + below >= JUST_BELOW_MIN);
  const findings = tested
    .filter(({ justBelow }) => justBelow >= JUST_BELOW_MIN)
    .map(({ departmentId, employeeId, limitMinor, justBelow, below, amountMinor, gestureIds }) => ({
      departmentId,
      employeeId,
      customerId: null,
      probability: fairTail(justBelow, justBelow + below),
      facts: { rule: 'below_limit' as const, limitMinor, justBelow, below, amountMinor },
      gestureIds,
    }));
  return { tests: tested.length, findings };
}
