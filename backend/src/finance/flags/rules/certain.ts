import type { FlagFacts } from '@amends/shared/contract/flag.js';
import type { RuleResult } from '../finding.js';

/** What is worth a look whenever it happens, without any statistics. */
export interface CertainRow {
  departmentId: string;
  employeeId: string;
  customerId: string | null;
  facts: Extract<FlagFacts, { rule: 'self_dealing' | 'self_approval' | 'split_above_limit' }>;
  gestureIds: string[];
}

/** Self-dealing, self-approval and what was split above the limit: each case is one. */
export const certain = (rows: readonly CertainRow[]): RuleResult => ({
  tests: 0,
  findings: rows.map((row) => ({ ...row, probability: null })),
});
