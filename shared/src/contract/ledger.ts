import type { Period } from './common.js';
import type { GestureState, VoucherState } from './gesture.js';

/**
 * `open` starts a budget or envelope; `allot` moves envelope money to a person; `carry_out` and `carry_in` sum to zero;
 * `lapse` is what was left beyond the carry-over cap; `grant` (at once) and `post` (an approved request) give money away;
 * `prior_reversal` undoes, in the open period, a gesture of a closed one.
 */
export const LEDGER_KINDS = [
  'open',
  'allot',
  'carry_out',
  'carry_in',
  'lapse',
  'top_up',
  'withdraw',
  'hold',
  'release',
  'post',
  'grant',
  'reversal',
  'prior_reversal',
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

export interface LedgerEntry {
  /** @format uuid */
  budgetId: string;
  seq: number;
  kind: LedgerKind;
  gestureId?: string;
  gestureNumber?: string;
  /** On what was held, and given back, while a customer chose.
   * @format uuid */
  choiceId?: string;
  /** @format uuid */
  departmentId: string;
  /** Null on the department's envelope. */
  employeeId: string | null;
  period: Period;
  deltaAllottedMinor: number;
  deltaSpentMinor: number;
  deltaHeldMinor: number;
  allottedAfterMinor: number;
  spentAfterMinor: number;
  heldAfterMinor: number;
  /** ISO 4217 */
  currency: string;
  /** Null = the system (a period that turned, a request that expired). */
  actorId: string | null;
  reason?: string;
  /** @format date-time */
  recordedAt: string;
}

/** What a person needs beside the entry's own facts; on the list only. */
export interface LedgerRow extends LedgerEntry {
  employeeName: string | null;
  departmentName: string;
  optionTitle?: string;
  customerReference?: string;
  gestureState?: GestureState;
  voucherState?: VoucherState;
}

export interface LedgerTotals {
  /** Ledger entries that the filters let through: what an export with the same filters holds. */
  entries: number;
  /** Gestures that the filters let through and that stand (granted and not reversed). */
  gestures: number;
  /** One row per currency: money never adds up across currencies. */
  byCurrency: {
    currency: string;
    departmentIds: string[];
    /** grants and posts less reversals, in minor units */
    givenMinor: number;
    /** face value of codes that can still be redeemed, in minor units */
    openVouchersMinor: number;
  }[];
}

export interface ReconciliationAnswer {
  ok: boolean;
  /** @format date-time */
  checkedAt: string;
  checks: { name: string; violations: number }[];
}
