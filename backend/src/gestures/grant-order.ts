import type { GrantGestureRequest } from '@amends/shared/contract/gesture.js';
import type { Category, Option } from '@amends/shared/contract/policy.js';
import { alternatives, isAboveAuthority, policyRefusal } from '@amends/shared/grant-rules.js';
import { SEVERITY_MIN } from '@amends/shared/limits.js';
import type { GrantRefusal } from '@amends/shared/refusals.js';
import type { GrantOrder } from '../ledger/grant-order.js';
import { authorityLimitOf, type DepartmentPolicy } from '../policy/department-policy.js';
import { categoryView, optionsOf } from '../policy/policy-view.js';

/** No text of the policy takes part in a decision, so any language will do. */
const ANY_LOCALE = 'en';

/** What the policy says to somebody's request: the order that the ledger carries out, refusals included. */
export function grantOrder(policy: DepartmentPolicy, actorId: string, wanted: GrantGestureRequest): GrantOrder {
  const options = optionsOf(policy, ANY_LOCALE);
  const option = options.find(({ id }) => id === wanted.optionId);
  const record = policy.categories.find(({ id }) => id === wanted.categoryId);
  const category = record && categoryView(record, ANY_LOCALE);
  // without an option or a category the refusal is certain, and these are only told
  const severity = wanted.severity ?? category?.severity ?? SEVERITY_MIN;
  const amountMinor = wanted.amountMinor ?? option?.amount.defaultMinor ?? 0;
  const { currency } = policy.department;
  const { holdMinutes } = policy.plan;
  const authorityLimitMinor = authorityLimitOf(policy, actorId);

  return {
    departmentId: policy.department.id,
    policyRevision: policy.revision,
    policyVersionId: policy.published.id,
    optionId: wanted.optionId,
    categoryId: wanted.categoryId,
    severity,
    amountMinor,
    perCustomer90Days: option?.perCustomer90Days ?? null,
    carriesCode: option?.carriesCode ?? false,
    validDays: option?.validDays ?? null,
    holdMinutes,
    customer: wanted.customer ?? null,
    note: wanted.note ?? null,
    elapsedMs: wanted.elapsedMs ?? null,
    refusal: policyRefusal({
      option,
      pauseReason: policy.pauses[wanted.optionId] ?? null,
      category: { id: wanted.categoryId },
      severity,
      amountMinor,
      currency,
      hasCustomer: wanted.customer !== undefined,
      seenVersion: wanted.policyVersion,
      currentVersion: policy.published.version,
    }),
    needsApproval: approvalNeeded(amountMinor, authorityLimitMinor, currency),
    requestApproval: wanted.requestApproval ?? false,
    alternatives: category ? instead(options, category, severity, authorityLimitMinor, wanted.optionId) : [],
  };
}

const approvalNeeded = (amountMinor: number, limitMinor: number, currency: string): GrantRefusal | null =>
  isAboveAuthority(amountMinor, limitMinor)
    ? { code: 'over_authority_limit', limitMinor, amountMinor, currency }
    : null;

const instead = (
  options: readonly Option[],
  category: Category,
  severity: number,
  limitMinor: number,
  except: string,
): GrantOrder['alternatives'] =>
  alternatives(options, category, severity, limitMinor, except).map(({ id, amount, perCustomer90Days }) => ({
    optionId: id,
    costMinor: amount.defaultMinor,
    perCustomer: perCustomer90Days ?? null,
  }));
