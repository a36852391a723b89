import type { Desk } from '@amends/shared/contract/desk.js';
import type { Category, Option } from '@amends/shared/contract/policy.js';
import {
  alternatives,
  fittingOptions,
  type Means,
  policyRefusal,
  standingRefusal,
} from '@amends/shared/grant-rules.js';
import type { GrantRefusal, GrantRefusalCode } from '@amends/shared/refusals.js';
import type { Case } from '../../lib/case.js';

export interface CaseView {
  category: Category | null;
  severity: number;
  /** An emergency in which nobody has said yet that help is under way. */
  isHeld: boolean;
  /** Best first; none while help comes first. */
  fits: Option[];
  option: Option | null;
  amountMinor: number;
  /** What the policy still asks for before this can be given; null = nothing. */
  open: GrantRefusal | null;
  /** Why this amount is more than the person may give alone. */
  blocked: GrantRefusalCode | null;
  /** The best that needs nobody's approval, where the chosen one does. */
  best: Option | null;
}

export const meansOf = (desk: Desk): Means => ({
  authorityLimitMinor: desk.authorityLimitMinor,
  remainingMinor: desk.budget.remainingMinor,
});

/** The best option that this person may give alone. */
export function bestWithin(desk: Desk, category: Category, severity: number, except: string): Option | null {
  const means = meansOf(desk);
  const affordable = alternatives(desk.policy.options, category, severity, means.authorityLimitMinor, except);
  return affordable.find((option) => standingRefusal(option, means) === null) ?? null;
}

/** What the desk and the choices so far amount to. */
export function viewOf(desk: Desk, wanted: Case): CaseView {
  const category = desk.categories.find((one) => one.id === wanted.categoryId) ?? null;
  const severity = wanted.severity ?? category?.severity ?? 1;
  const isHeld = category?.escalate !== undefined && !wanted.isHelped;
  const fits = category && !isHeld ? fittingOptions(desk.policy.options, category, severity) : [];
  const option = fits.find((one) => one.id === wanted.optionId) ?? null;
  const amountMinor = wanted.amountMinor ?? option?.amount.defaultMinor ?? 0;
  if (!category || !option) {
    return { category, severity, isHeld, fits, option, amountMinor, open: null, blocked: null, best: null };
  }
  const open = policyRefusal({
    option,
    pauseReason: null,
    category,
    severity,
    amountMinor,
    currency: desk.budget.currency,
    hasCustomer: wanted.customer !== null,
    seenVersion: undefined,
    currentVersion: desk.policy.version,
  });
  const atThisAmount = { ...option, amount: { ...option.amount, minMinor: amountMinor } };
  const blocked = standingRefusal(atThisAmount, meansOf(desk));
  const best = blocked ? bestWithin(desk, category, severity, option.id) : null;
  return { category, severity, isHeld, fits, option, amountMinor, open, blocked, best };
}
