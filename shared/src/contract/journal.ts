import type { PersonName } from './common.js';

/** How a department's money is booked. An account is what the company's books call it, as free text. */
export interface GlAccounts {
  /** Where what was given is an expense: `6520`. */
  account: string;
  /** Against it, for what is given at once and for codes when they are used: cash, or whatever settles it. */
  contraAccount: string;
  /** Against it, for codes until they are used, expire or are taken back. */
  voucherAccount: string;
  costCentre: string | null;
}

/** What differs for the options that name a GL account; absent = as the department's. */
export type GlAccountsOfOption = Partial<GlAccounts>;

export interface GlMappingOfDepartment {
  /** @format uuid */
  departmentId: string;
  departmentName: string;
  /** Null = nothing was said yet. */
  fallback: GlAccounts | null;
  /** Every GL account that options of the department name, and what finance said of it. */
  options: { glAccount: string; accounts: GlAccountsOfOption }[];
  /** What has no complete mapping: a GL account that options name, null = options that name none. */
  unmapped: (string | null)[];
}

export interface GlMapping {
  departments: GlMappingOfDepartment[];
}

/** Replaces what was said about these departments; others stay. */
export interface GlMappingRequest {
  departments: {
    /** @format uuid */
    departmentId: string;
    fallback: GlAccountsEntry | null;
    options: GlOptionEntry[];
  }[];
}

export interface GlAccountsEntry {
  /** @minLength 1
   * @maxLength 40 */
  account: string;
  /** @minLength 1
   * @maxLength 40 */
  contraAccount: string;
  /** @minLength 1
   * @maxLength 40 */
  voucherAccount: string;
  /** @maxLength 40 */
  costCentre?: string;
}

export interface GlOptionEntry {
  /** @minLength 1
   * @maxLength 40 */
  glAccount: string;
  /** @minLength 1
   * @maxLength 40 */
  account?: string;
  /** @minLength 1
   * @maxLength 40 */
  contraAccount?: string;
  /** @minLength 1
   * @maxLength 40 */
  voucherAccount?: string;
  /** @minLength 1
   * @maxLength 40 */
  costCentre?: string;
}

/**
 * `given`: at once; `given_code`: as a code that is owed until it is used; `redeemed`, `expired`: what became of codes;
 * `reversed`: taken back; `reversed_code`: taken back with its code.
 */
export const JOURNAL_EVENTS = ['given', 'given_code', 'redeemed', 'expired', 'reversed', 'reversed_code'] as const;
export type JournalEvent = (typeof JOURNAL_EVENTS)[number];

/** One side of a booking; exactly one of debit and credit is not zero. Minor units. */
export interface JournalLine {
  line: number;
  /** @format uuid */
  departmentId: string;
  departmentName: string;
  costCentre: string | null;
  account: string;
  event: JournalEvent;
  debitMinor: number;
  creditMinor: number;
  /** ISO 4217 */
  currency: string;
}

/** Never changed once it is there. */
export interface Journal {
  /** `GL-000012`, counted without gaps and never used twice. */
  number: string;
  /** `2026-10` */
  month: string;
  departments: {
    /** @format uuid */ departmentId: string;
    departmentName: string;
    /** @format uuid */ closeId: string;
  }[];
  lines: number;
  /** Debits, which equal credits, per currency. */
  totals: { currency: string; minor: number }[];
  /** Journals that booked these departments' month before it was opened again; what they booked of it is to be taken back first. */
  replaces: string[];
  createdBy: PersonName;
  /** @format date-time */
  createdAt: string;
}

export interface JournalWithLines extends Journal {
  items: JournalLine[];
}

export interface JournalRequest {
  /** @pattern ^\d{4}-(0[1-9]|1[0-2])$ */
  month: string;
  /** Absent = every department whose month is closed and in no journal yet. */
  departmentIds?: string[];
}
