import type { OfferChoiceRequest } from '@amends/shared/contract/choice.js';
import type { GrantRefusal } from '@amends/shared/refusals.js';
import { grantOrder } from '../gestures/grant-order.js';
import type { OfferOrder, OfferRefusal } from '../ledger/choice-ledger.js';
import type { GrantOrder } from '../ledger/grant-order.js';
import type { DepartmentPolicy } from '../policy/department-policy.js';

/** What the policy says to an offer: each option as if it were granted on its own, at its usual amount. */
export function offerOrder(policy: DepartmentPolicy, actorId: string, wanted: OfferChoiceRequest): OfferOrder {
  const { optionIds, ...rest } = wanted;
  const grants = optionIds.map((optionId) => grantOrder(policy, actorId, { ...rest, optionId }));
  const [first] = grants;
  if (!first) throw new Error('a choice of nothing');
  const { departmentId, policyRevision, policyVersionId, categoryId, severity, customer, note, elapsedMs } = first;
  return {
    departmentId,
    policyRevision,
    policyVersionId,
    categoryId,
    severity,
    customer,
    note,
    elapsedMs,
    options: grants.map(({ optionId, amountMinor, perCustomer90Days }) => ({
      optionId,
      amountMinor,
      perCustomer: perCustomer90Days,
    })),
    refusal: firstOf(grants, ({ refusal }) => refusal),
    needsApproval: firstOf(grants, ({ needsApproval }) => needsApproval),
  };
}

function firstOf(
  grants: readonly GrantOrder[],
  refusalOf: (grant: GrantOrder) => GrantRefusal | null,
): OfferRefusal | null {
  const refused = grants.find((grant) => refusalOf(grant) !== null);
  const refusal = refused && refusalOf(refused);
  return refusal ? { ...refusal, optionId: refused.optionId } : null;
}
