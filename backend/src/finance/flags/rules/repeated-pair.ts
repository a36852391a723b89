import { poissonTail } from '../../../statistics/counting-tails.js';
import type { RuleResult } from '../finding.js';
import { REPEATS_MIN } from './repeated-customer.js';

/** A customer and somebody who gave them something several times in a month. */
export interface PairRow {
  departmentId: string;
  employeeId: string;
  customerId: string;
  gestures: number;
  amountMinor: number;
  /** What the customer was given by anybody, and the giver gave to any named customer, that month. */
  ofCustomer: number;
  ofEmployee: number;
  /** What all named customers of the department were given that month. */
  ofDepartment: number;
  gestureIds: string[];
}

/**
 * Who meets the same customer far more often than the two would meet if anybody served anybody.
 * @param tests how many pairs could have met so often
 */
export function repeatedPair(rows: readonly PairRow[], tests: number): RuleResult {
  const findings = rows
    .filter(({ gestures }) => gestures >= REPEATS_MIN)
    .map(({ departmentId, employeeId, customerId, gestures, amountMinor, gestureIds, ...of }) => {
      const { ofCustomer, ofEmployee, ofDepartment } = of;
      const expected = (ofEmployee * ofCustomer) / ofDepartment;
      return {
        departmentId,
        employeeId,
        customerId,
        probability: poissonTail(gestures, expected),
        facts: { rule: 'repeated_pair' as const, gestures, amountMinor, ofCustomer, ofEmployee, expected },
        gestureIds,
      };
    });
  return { tests, findings };
}
