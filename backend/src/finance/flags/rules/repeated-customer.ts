import { poissonTail } from '../../../statistics/counting-tails.js';
import type { RuleResult } from '../finding.js';

/** A customer who was given something several times in a month. */
export interface RepeatRow {
  departmentId: string;
  customerId: string;
  gestures: number;
  amountMinor: number;
  gestureIds: string[];
}

/** The named customers of a department. */
export interface CustomerBase {
  departmentId: string;
  /** Who was given anything in the year up to the month's end. */
  customers: number;
  /** What they were given in the month. */
  gestures: number;
}

/** Once is a gesture and twice is bad luck. */
export const REPEATS_MIN = 3;

/** Customers whom something happens to far more often than to the others: the tail of a Poisson distribution. */
export function repeatedCustomer(rows: readonly RepeatRow[], bases: readonly CustomerBase[]): RuleResult {
  const baseOf = new Map(bases.map((base) => [base.departmentId, base]));
  const findings = rows.flatMap(({ departmentId, customerId, gestures, amountMinor, gestureIds }) => {
    const base = baseOf.get(departmentId);
    if (!base || gestures < REPEATS_MIN) return [];
    const expected = base.gestures / base.customers;
    return {
      departmentId,
      employeeId: null,
      customerId,
      probability: poissonTail(gestures, expected),
      facts: { rule: 'repeated_customer' as const, gestures, amountMinor, expected },
      gestureIds,
    };
  });
  return { tests: bases.reduce((sum, { customers }) => sum + customers, 0), findings };
}
