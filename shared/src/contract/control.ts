import type { Page, PersonName, Period } from './common.js';

/** One employee's limits of one period against what they did. Amounts in minor units. */
export interface LimitLine {
  /** @format uuid */
  budgetId: string;
  employee: PersonName;
  /** @format uuid */
  departmentId: string;
  departmentName: string;
  period: Period;
  /** ISO 4217 */
  currency: string;
  /** As it stands at the period's end, or now. */
  authorityLimitMinor: number;
  allottedMinor: number;
  spentMinor: number;
  heldMinor: number;
  /** Given in the period. */
  gestures: number;
  /** Null = nothing was given. */
  largestMinor: number | null;
  /** @format uuid */
  largestGestureId: string | null;
  /** Given after a yes of somebody else. */
  approvals: number;
  /** Given without one, above the limit as it stands: the limit has been lowered since. */
  aboveLimit: number;
  frozen: boolean;
}

/** A department's envelope of one period. Amounts in minor units. */
export interface EnvelopeLine {
  /** @format uuid */
  budgetId: string;
  /** @format uuid */
  departmentId: string;
  departmentName: string;
  period: Period;
  currency: string;
  envelopeMinor: number;
  /** Handed on to people. */
  allottedMinor: number;
  /** Given away by people, reversals taken off. */
  spentMinor: number;
  heldMinor: number;
  /** How much of the period has passed, 0 to 1. */
  elapsed: number;
  /** What will have been spent at the period's end at the pace so far; null while less than a tenth has passed. */
  projectedMinor: number | null;
  outlook: 'within' | 'tight' | 'beyond' | null;
  frozen: boolean;
}

export interface EnvelopesAnswer {
  items: EnvelopeLine[];
}

export const LIABILITY_TERMS = ['opening', 'issued', 'redeemed', 'expired', 'reversed', 'closing'] as const;
export type LiabilityTerm = (typeof LIABILITY_TERMS)[number];

/**
 * What a department owes on codes, rolled forward through a month of its time zone: opening + issued − redeemed − expired
 * − reversed = closing. A code expires with its last day; taken back after that, it was not owed any more. Minor units.
 */
export interface VoucherLiabilityLine {
  /** @format uuid */
  departmentId: string;
  departmentName: string;
  currency: string;
  openingMinor: number;
  issuedMinor: number;
  redeemedMinor: number;
  expiredMinor: number;
  reversedMinor: number;
  closingMinor: number;
  /** opening + issued − redeemed − expired − reversed − closing: always 0. */
  differenceMinor: number;
  /** How many codes are behind each term. */
  counts: Record<LiabilityTerm, number>;
}

/** Some of the departments, by their short names: codes by the hundred thousand are not added up in one go. */
export interface VoucherLiabilityAnswer extends Page<VoucherLiabilityLine> {
  /** `2026-10` */
  month: string;
}

/** One code, or one use of it, behind a term of the roll-forward. */
export interface VoucherLiabilityItem {
  /** @format uuid */
  gestureId: string;
  /** `G-1017` */
  gestureNumber: string;
  employee: PersonName;
  optionTitle: string;
  /** When it was issued, used, expired or taken back; for `opening` and `closing` when it was issued.
   * @format date-time */
  at: string;
  amountMinor: number;
  currency: string;
}

/** An invariant that does not hold. */
export interface Alarm {
  id: number;
  /** The name of the check. */
  check: string;
  /** Null where it cannot be told. */
  departmentId: string | null;
  departmentName: string | null;
  /** The budget that is wrong; null where it is not one budget. */
  budgetId: string | null;
  /** Whose budget; null for an envelope. */
  employee: PersonName | null;
  period: Period | null;
  /** Rows that break the invariant, when it was last looked. */
  violations: number;
  /** Whether the budget is frozen now. */
  frozen: boolean;
  /** @format date-time */
  raisedAt: string;
  /** Null = it stands.
   * @format date-time */
  resolvedAt: string | null;
  /** Null = nobody: the next look found nothing any more. */
  resolvedBy: PersonName | null;
  reason: string | null;
  can: { unfreeze: boolean };
}

/** One look at the invariants. */
export interface ReconciliationRun {
  /** `touched`: what has changed since the last look, and every open budget; `full`: everything. */
  scope: 'touched' | 'full';
  /** @format date-time */
  startedAt: string;
  /** @format date-time */
  finishedAt: string;
  ok: boolean;
  checks: { name: string; violations: number }[];
}

/** A look at every invariant that has not ended yet. */
export interface FullLook {
  /** @format date-time */
  startedAt: string;
  /** How many invariants are counted. */
  counted: number;
  /** How many there are. */
  total: number;
}

export interface AlarmsAnswer {
  /** Those that stand, newest first; with `all=true` those that were resolved as well, the latest 100. */
  items: Alarm[];
  /** How many stand. */
  standing: number;
  frozenBudgets: number;
  lastRun: ReconciliationRun | null;
  lastFullRun: ReconciliationRun | null;
  /** Null = nobody is looking at everything now. */
  underWay: FullLook | null;
}

export interface UnfreezingRequest {
  /** What was wrong and what was done about it.
   * @minLength 3
   * @maxLength 500 */
  reason: string;
}
