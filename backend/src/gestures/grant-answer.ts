import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import type { Actor } from '../http/actor.js';
import type { Granted } from '../ledger/ledger-answers.js';
import { gestureAnswer } from './gesture-answer.js';
import type { GestureRow } from './gesture-row.js';
import type { GestureTexts } from './gesture-texts.js';
import type { GrantGestureBody } from './grant-gesture.body.js';

interface GrantFacts {
  /** What the ledger remembers. */
  answer: Granted;
  wanted: GrantGestureBody;
  actor: Actor;
  texts: GestureTexts;
}

/**
 * The answer to a grant, made of what was remembered with it, of what never changes and of the request itself: a replay
 * years later says the same, whatever has become of the gesture.
 */
export function grantAnswer(facts: GrantFacts): GestureAnswer {
  const { answer, actor, texts } = facts;
  return gestureAnswer(rowOf(facts), answer.budget, texts, actor, new Date(answer.requestedAt));
}

function rowOf({ answer, wanted, actor, texts }: GrantFacts): GestureRow {
  const { optionId, categoryId } = wanted;
  const { policyVersionId } = answer;
  const { version, option, category } = texts.of({ policyVersionId, optionId, categoryId });
  return {
    id: answer.gestureId,
    number: answer.number,
    state: answer.outcome,
    departmentId: version.departmentId,
    employeeId: actor.id,
    employeeName: actor.name,
    choiceId: null,
    policyVersionId,
    optionId,
    categoryId,
    amountMinor: wanted.amountMinor ?? option.amount.defaultMinor,
    currency: answer.budget.currency,
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
    voucherFaceMinor: answer.voucher?.faceMinor ?? null,
    voucherRedeemedMinor: 0,
    voucherDivisible: answer.voucher?.divisible ?? null,
    ...NOTHING_YET,
  };
}

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
