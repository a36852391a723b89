import type { ReturnsAnswer } from '@amends/shared/contract/returns.js';
import type { BudgetPlanAnswer, PlanEffect } from '@amends/shared/contract/budget-plan.js';
import type { ChoiceState } from '@amends/shared/contract/choice.js';
import type { GestureState, VoucherState } from '@amends/shared/contract/gesture.js';
import type { GrantRefusalCode } from '@amends/shared/refusals.js';

/** A budget as the ledger left it; amounts in minor units, days in the department's time zone. */
export interface BudgetFacts {
  id: string;
  from: string;
  to: string;
  currency: string;
  allottedMinor: number;
  spentMinor: number;
  heldMinor: number;
  /** Of the entry that led here: the receipt. */
  seq: number;
}

export interface VoucherFacts {
  code: string;
  validUntil: string;
  /** Absent in what was answered before codes had a face. */
  faceMinor?: number;
  divisible?: boolean;
}

/** Whether this is the answer to an earlier request with the same key. */
interface Remembered {
  replay?: boolean;
}

export interface Granted extends Remembered {
  outcome: 'granted' | 'awaiting';
  gestureId: string;
  number: number;
  policyVersionId: string;
  requestedAt: string;
  expiresAt: string | null;
  customerId: string | null;
  voucher: VoucherFacts | null;
  budget: BudgetFacts;
}

/** The facts of the refusal stand beside its code. */
export interface GrantRefused extends Remembered {
  outcome: 'refused';
  code: GrantRefusalCode;
  nearestOptionId: string | null;
  [fact: string]: unknown;
}

export type GrantAnswer = Granted | GrantRefused;

export interface Settled extends Remembered {
  outcome: 'granted' | 'refused';
  gestureId: string;
  voucher?: VoucherFacts | null;
  budget: BudgetFacts;
}

export type SettlementAnswer =
  | Settled
  | ({ outcome: 'already_settled'; gestureId: string; state: GestureState } & Remembered)
  | ({ outcome: 'own_request'; gestureId: string } & Remembered)
  | ({
      outcome: 'envelope_exceeded';
      gestureId: string;
      remainingMinor: number;
      amountMinor: number;
      currency: string;
    } & Remembered);

export type ReversalAnswer =
  | ({ outcome: 'reversed'; gestureId: string; budget: BudgetFacts } & Remembered)
  | ({
      outcome: 'not_reversible';
      gestureId: string;
      state: GestureState;
      cause: 'state' | 'voucher_redeemed' | 'too_late';
    } & Remembered);

/** Money that did not move, and why. */
export type MoneyRefusal =
  | ({
      outcome: 'below_committed';
      employeeId: string;
      committedMinor: number;
      allottedMinor: number;
      amountMinor: number;
      currency: string;
    } & Remembered)
  | ({ outcome: 'envelope_exceeded'; remainingMinor: number; amountMinor: number; currency: string } & Remembered);

export interface Adjusted extends Remembered {
  outcome: 'adjusted';
  budgets: { employeeId: string; budget: BudgetFacts }[];
}

export interface PlanChanged extends Remembered {
  outcome: 'changed';
  plans: BudgetPlanAnswer;
  effect: Omit<PlanEffect, 'optionsAboveLimit'>;
}

export interface OverrideChanged extends Remembered {
  outcome: 'changed';
}

export interface ServiceEnded extends Remembered {
  outcome: 'ended';
  returnedMinor: number;
  currency: string | null;
  endedRequests: number;
}

export interface ChoiceOffered extends Remembered {
  outcome: 'offered';
  choiceId: string;
  offeredAt: string;
  budget: BudgetFacts;
}

/** The choice was over already. */
export interface ChoiceWasSettled extends Remembered {
  outcome: 'choice_settled';
  choiceId: string;
  state: Exclude<ChoiceState, 'open'>;
}

export type OfferAnswer = ChoiceOffered | GrantRefused;

export type PickAnswer = ((Granted | GrantRefused) & { choiceId: string }) | ChoiceWasSettled;

export type WithdrawalAnswer =
  ({ outcome: 'withdrawn'; choiceId: string; budget: BudgetFacts } & Remembered) | ChoiceWasSettled;

export interface Redeemed extends Remembered {
  outcome: 'redeemed';
  redemptionId: string;
  amountMinor: number;
  redeemedAt: string;
  /** Of the code, when this was done. */
  state: VoucherState;
  redeemedMinor: number;
}

export type RedemptionFacts =
  | Redeemed
  | ({ outcome: 'voucher_not_redeemable'; state: VoucherState } & Remembered)
  | ({
      outcome: 'voucher_amount_exceeded';
      remainingMinor: number;
      amountMinor: number;
      currency: string;
    } & Remembered);

export interface ReturnsRecorded extends Remembered {
  outcome: 'imported';
  matched: number;
  alreadyKnown: number;
  unused: ReturnsAnswer['unused'];
}

export interface RecordedOutcome extends Remembered {
  outcome: 'recorded';
  id: string;
  recordedAt: string;
}

export interface RecordedPrinting extends Remembered {
  outcome: 'recorded';
  at: string;
}
