import type { FlagFacts } from '@amends/shared/contract/flag.js';

/** Something worth a look, before it is known whether there is room for it among the month's ten. */
export interface Finding {
  departmentId: string;
  /** Null where it is not about one person. */
  employeeId: string | null;
  customerId: string | null;
  /** P(by mere chance); null for what needs no statistics. */
  probability: number | null;
  facts: FlagFacts;
  /** The newest first; null = whatever they gave that month. */
  gestureIds: readonly string[] | null;
}

/** What a rule has to say of one month. */
export interface RuleResult {
  /** How many comparisons it made, each of which could have been a finding by chance. */
  tests: number;
  findings: Finding[];
}
