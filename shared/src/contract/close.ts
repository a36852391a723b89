import type { PersonName } from './common.js';
import type { ReconciliationRun, VoucherLiabilityLine } from './control.js';
import type { LedgerKind } from './ledger.js';

/**
 * `open`: entries may be dated in it. `closing`: nothing is dated in it any more, the report is being made (asking again
 * finishes what was interrupted). `closed`: its report stands and its rates never change. `reopened`: closed once, open
 * again by two people.
 */
export const MONTH_STATES = ['open', 'closing', 'closed', 'reopened'] as const;
export type MonthState = (typeof MONTH_STATES)[number];

/**
 * What stands in the way of closing. `not_over`: the month goes on in the department's time zone. `requests_waiting` and
 * `choices_open`: something asked or offered in the month has no answer yet. `budget_frozen`: a budget of the department is
 * frozen. `reconciliation`: an invariant does not hold.
 */
export const CLOSE_HINDRANCES = [
  'not_over',
  'requests_waiting',
  'choices_open',
  'budget_frozen',
  'reconciliation',
] as const;
export type CloseHindranceKind = (typeof CLOSE_HINDRANCES)[number];

export interface CloseHindrance {
  kind: CloseHindranceKind;
  /** How many of them; 1 for what cannot be counted. */
  count: number;
  /** For `reconciliation`: the names of the checks. */
  checks?: string[];
  /** For `not_over`: from when on it can be closed.
   * @format date-time */
  until?: string;
}

/** Asked for by one person of finance, done by another. */
export interface Reopening {
  askedBy: PersonName;
  /** @format date-time */
  askedAt: string;
  reason: string;
  /** Null = it waits for a second person. */
  approvedBy: PersonName | null;
  /** @format date-time */
  approvedAt: string | null;
}

/** One closing of one month of one department; a month that was opened again may have several, the newest counts. */
export interface Close {
  /** @format uuid */
  id: string;
  /** @format uuid */
  departmentId: string;
  departmentName: string;
  /** `2026-10` */
  month: string;
  state: Exclude<MonthState, 'open'>;
  closedBy: PersonName;
  /** When the report was stored; null while it is being made.
   * @format date-time */
  closedAt: string | null;
  reopening: Reopening | null;
  /** The number of the GL journal that books it. */
  journal: string | null;
  can: { askReopening: boolean; approveReopening: boolean; withdrawReopening: boolean };
}

/** The newest head after everything of the month was sealed. */
export interface CloseSeal {
  number: number;
  /** @format date-time */
  sealedAt: string;
  head: string;
  signature: string;
  keyId: string;
}

/** What was found when the month was closed; never changed afterwards. Amounts in minor units. */
export interface CloseReport {
  byKind: {
    kind: LedgerKind;
    /** ISO 4217 */
    currency: string;
    entries: number;
    allottedMinor: number;
    spentMinor: number;
    heldMinor: number;
  }[];
  byGlAccount: {
    /** As the option names it; null = it names none. */
    glAccount: string | null;
    currency: string;
    /** Given in the month. */
    gestures: number;
    givenMinor: number;
    /** Given in this month or earlier and taken back in this month. */
    reversedMinor: number;
  }[];
  voucherLiability: VoucherLiabilityLine[];
  /** The look at everything that the closing relies on. */
  reconciliation: ReconciliationRun;
  seal: CloseSeal | null;
}

export interface CloseWithReport extends Close {
  /** Null while it is being made. */
  report: CloseReport | null;
}

export interface CloseRequest {
  /** A month that is over in the department's time zone.
   * @pattern ^\d{4}-(0[1-9]|1[0-2])$ */
  month: string;
}

export interface ReopeningRequest {
  /** @minLength 3
   * @maxLength 500 */
  reason: string;
}

/** One month of one department. */
export interface MonthOfDepartment {
  month: string;
  state: MonthState;
  /** The newest closing. */
  close: Close | null;
}

/** Departments × months. */
export interface MonthsAnswer {
  /** Newest first. */
  months: string[];
  departments: {
    /** @format uuid */
    departmentId: string;
    departmentName: string;
    /** In the order of `months`. */
    months: MonthOfDepartment[];
  }[];
}

/** Every closing of a department, newest first. */
export interface DepartmentCloses {
  items: Close[];
}

/** Whether a month could be closed now; nothing is changed. */
export interface CloseCheck {
  month: string;
  hindrances: CloseHindrance[];
}
