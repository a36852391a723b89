import type { GestureAnswer, GrantGestureRequest } from '@amends/shared/contract/gesture.js';
import { budgetView } from '../budgets/budget-view.js';
import type { Actor } from '../http/actor.js';
import type { Granted } from '../ledger/ledger-answers.js';
import type { CategoryRecord, OptionRecord, PolicyVersion } from '../policy/department-policy.js';
import type { GestureRow } from './gesture-row.js';
import { gestureView } from './gesture-view.js';

interface GrantFacts {
  /** What the ledger remembers. */
  answer: Granted;
  /** The version that it was granted under. */
  version: PolicyVersion;
  categories: readonly CategoryRecord[];
  actor: Actor;
  wanted: GrantGestureRequest;
}

/**
 * The answer to a grant, made of what was remembered with it, of what never changes and of the request itself: a replay
 * years later says the same, whatever has become of the gesture.
 */
export function grantAnswer(facts: GrantFacts): GestureAnswer {
  const { answer, actor } = facts;
  return {
    gesture: gestureView(rowOf(facts), actor, new Date(answer.requestedAt)),
    budget: budgetView(answer.budget),
    receipt: { budgetId: answer.budget.id, seq: answer.budget.seq },
  };
}

function rowOf({ answer, version, categories, actor, wanted }: GrantFacts): GestureRow {
  const option = found(version.options, wanted.optionId);
  const category = found(categories, wanted.categoryId);
  return {
    id: answer.gestureId,
    number: answer.number,
    state: answer.outcome,
    departmentId: version.departmentId,
    employeeId: actor.id,
    employeeName: actor.name,
    ...optionFacts(option),
    policyVersion: version.version,
    amountMinor: wanted.amountMinor ?? option.amount.defaultMinor,
    currency: answer.budget.currency,
    categoryId: category.id,
    categoryName: category.name,
    categorySlug: category.slug,
    categoryLost: category.lost,
    severity: wanted.severity ?? category.severity,
    customerId: answer.customerId,
    customerReference: wanted.customer?.reference ?? null,
    customerName: wanted.customer?.name ?? null,
    customerContact: wanted.customer?.contact ?? null,
    customerTier: wanted.customer?.tier ?? null,
    note: wanted.note ?? null,
    elapsedMs: wanted.elapsedMs ?? null,
    neededApproval: answer.outcome === 'awaiting',
    requestedAt: answer.requestedAt,
    grantedAt: answer.outcome === 'granted' ? answer.requestedAt : null,
    expiresAt: answer.expiresAt,
    voucherCode: answer.voucher?.code ?? null,
    voucherState: answer.voucher ? 'issued' : null,
    voucherValidUntil: answer.voucher?.validUntil ?? null,
    ...NOTHING_YET,
  };
}

const optionFacts = ({ id, title, kind, handOver }: OptionRecord) => ({
  optionId: id,
  optionTitle: title,
  optionKind: kind,
  optionHandOver: handOver,
});

const NOTHING_YET = {
  settledAt: null,
  settledBy: null,
  settledByName: null,
  settlementNote: null,
  reversedAt: null,
  reversedBy: null,
  reversedByName: null,
  reversalReason: null,
  mood: null,
  rating: null,
  returned: null,
} as const satisfies Partial<GestureRow>;

function found<Thing extends { id: string }>(things: readonly Thing[], id: string): Thing {
  const thing = things.find((one) => one.id === id);
  if (!thing) throw new Error(`${id} was granted and is nowhere`);
  return thing;
}
