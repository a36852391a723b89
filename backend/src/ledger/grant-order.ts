import type { CustomerInput } from '@amends/shared/contract/gesture.js';
import type { GrantRefusal } from '@amends/shared/refusals.js';
import type { Intention } from '../http/idempotency.js';

/** A grant as the policy has decided it. Amounts in minor units. */
export interface GrantOrder {
  departmentId: string;
  /** The state of the policy that was decided on. */
  policyRevision: number;
  policyVersionId: string;
  optionId: string;
  categoryId: string;
  severity: number;
  amountMinor: number;
  perCustomer90Days: number | null;
  carriesCode: boolean;
  validDays: number | null;
  holdMinutes: number;
  customer: CustomerInput | null;
  note: string | null;
  elapsedMs: number | null;
  /** What the policy refuses; it is remembered under the key like any other answer. */
  refusal: GrantRefusal | null;
  /** The refusal that an approval would lift. */
  needsApproval: GrantRefusal | null;
  requestApproval: boolean;
  /** What else fits the case, best first. */
  alternatives: { optionId: string; costMinor: number; perCustomer: number | null }[];
}

/** The parameters of `grant_gesture` after actor, key and hash, in its order. */
export function orderValues(order: GrantOrder): unknown[] {
  return [
    order.departmentId,
    order.policyRevision,
    order.policyVersionId,
    order.optionId,
    order.categoryId,
    order.severity,
    order.amountMinor,
    order.perCustomer90Days,
    order.carriesCode,
    order.validDays,
    order.holdMinutes,
    json(order.customer),
    order.note,
    order.elapsedMs,
    json(order.refusal),
    json(order.needsApproval),
    order.requestApproval,
    json(order.alternatives),
  ];
}

/** A grant as `grant_gestures` reads it. */
export type SharedGrant = ReturnType<typeof sharedGrant>;

/**
 * The order as part of a commit that several share; null when it would lock more than its own budget (a customer), wait
 * for an answer or be refused anyway: such are done alone.
 */
export function sharedGrant(actorId: string, { key, requestHash }: Intention, order: GrantOrder) {
  if (order.customer ?? order.refusal ?? order.needsApproval) return null;
  if (order.requestApproval || order.perCustomer90Days !== null) return null;
  return {
    actor: actorId,
    key,
    requestHash: requestHash.toString('hex'),
    department: order.departmentId,
    policyRevision: order.policyRevision,
    policyVersion: order.policyVersionId,
    option: order.optionId,
    category: order.categoryId,
    severity: order.severity,
    amountMinor: order.amountMinor,
    carriesCode: order.carriesCode,
    validDays: order.validDays,
    holdMinutes: order.holdMinutes,
    note: order.note,
    elapsedMs: order.elapsedMs,
    alternatives: order.alternatives,
  };
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
