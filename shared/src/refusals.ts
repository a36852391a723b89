/**
 * Why a gesture is refused, in the order in which the reasons are tested: the first that applies is the answer.
 * Those up to `customer_required` and the authority limit follow from the policy alone and are decided by `grant-rules`;
 * the customer's limit and the budget are decided by the ledger, under its locks.
 */
export const GRANT_REFUSAL_CODES = [
  'option_not_in_policy',
  'option_paused',
  'policy_superseded',
  'category_not_covered',
  'below_minimum_severity',
  'amount_out_of_range',
  'customer_required',
  'customer_limit_reached',
  'over_authority_limit',
  'over_budget',
] as const;
export type GrantRefusalCode = (typeof GRANT_REFUSAL_CODES)[number];

/** The facts that each refusal carries, so that a person can be told what is possible instead. */
export interface GrantRefusalFacts {
  option_not_in_policy: Record<never, never>;
  option_paused: { reason: string | null };
  policy_superseded: { seenVersion: number; currentVersion: number };
  category_not_covered: Record<never, never>;
  below_minimum_severity: { minSeverity: number; severity: number };
  amount_out_of_range: { minMinor: number; maxMinor: number; amountMinor: number; currency: string };
  customer_required: { perCustomer90Days: number };
  customer_limit_reached: { perCustomer90Days: number; given: number; possibleFrom: string; timeZone: string };
  over_authority_limit: { limitMinor: number; amountMinor: number; currency: string };
  over_budget: { remainingMinor: number; amountMinor: number; currency: string };
}

export type GrantRefusal = { [Code in GrantRefusalCode]: { code: Code } & GrantRefusalFacts[Code] }[GrantRefusalCode];

/** The refusals that a head may lift: everything else is a matter of policy, not of money. */
const LIFTED_BY_APPROVAL: readonly GrantRefusalCode[] = ['over_authority_limit', 'over_budget'];

export const canRequestApproval = (code: GrantRefusalCode): boolean => LIFTED_BY_APPROVAL.includes(code);
