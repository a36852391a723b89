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

/** What gives money away, and what takes it back. */
export const COST_KINDS: readonly LedgerKind[] = ['grant', 'post', 'reversal', 'prior_reversal'];

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

/** What is listed page by page, in both directions. */
export interface LedgerPage {
  items: LedgerRow[];
  /** Leads to older entries; null on the last page. */
  nextCursor: string | null;
  /** Leads back to newer entries; null on the first page. */
  previousCursor: string | null;
}

/** What the ledger can be grouped by. A week begins on Monday; a day is the department's. */
export const LEDGER_GROUPINGS = ['department', 'option', 'category', 'employee', 'week', 'month', 'glAccount'] as const;
export type LedgerGrouping = (typeof LEDGER_GROUPINGS)[number];

/** What entries in one currency add up to. */
export interface LedgerSum {
  /** ISO 4217 */
  currency: string;
  entries: number;
  /** Gestures that were given in these entries and stand (not reversed since). */
  gestures: number;
  /** grants and posts less reversals, in minor units */
  givenMinor: number;
}

/** A rate that a sum was reckoned with. */
export interface UsedRate {
  /** `2026-11` */
  month: string;
  currency: string;
  /** Units of the base currency for one unit of `currency`, a decimal; null = nobody has entered it yet. */
  rate: string | null;
}

/** The same money in the company's base currency, each month at its own rate. */
export interface LedgerBaseSum {
  currency: string;
  /** In minor units of the base currency; null when a rate is missing. */
  givenMinor: number | null;
  /** Every rate that was used or is missing, newest month first; none for money in the base currency itself. */
  rates: UsedRate[];
}

export interface LedgerTotals {
  /**
   * False = there is more than could be added up in time: every figure is of the newest `entries` entries only ("more than
   * 10,000").
   */
  exact: boolean;
  /** Ledger entries that the filters let through: what an export with the same filters holds. */
  entries: number;
  /** Gestures that the filters let through and that stand (granted and not reversed). */
  gestures: number;
  /** One row per currency: money never adds up across currencies. */
  byCurrency: (LedgerSum & {
    departmentIds: string[];
    /** face value of codes that can still be redeemed, in minor units */
    openVouchersMinor: number;
  })[];
  base: LedgerBaseSum;
}

/** A part of the selection. */
export interface LedgerGroup {
  /** An id, a GL account, the first day of a week or month; null = what has none (an envelope has no employee). */
  key: string | null;
  /** In the caller's language; null for what needs none, as a week. */
  label: string | null;
  entries: number;
  gestures: number;
  byCurrency: LedgerSum[];
  /** In minor units of the base currency; null when a rate is missing. */
  baseGivenMinor: number | null;
  /** What narrows the selection to this group, to be set in place of the same filters; null where no filter can. */
  filters: Record<string, string> | null;
}

/** Weeks and months in order of time, everything else by what was given, the most first. */
export interface LedgerGroups {
  by: LedgerGrouping;
  /** As in `LedgerTotals`. */
  exact: boolean;
  baseCurrency: string;
  items: LedgerGroup[];
  nextCursor: string | null;
}

export interface ReconciliationAnswer {
  ok: boolean;
  /** @format date-time */
  checkedAt: string;
  /** How long all of it took, in milliseconds. */
  tookMs: number;
  checks: { name: string; violations: number }[];
}
