import type { PersonName } from './common.js';
import type { LedgerKind, LedgerRow } from './ledger.js';

/**
 * What a sample is drawn from: of the ledger's filters those that never change their mind about an entry. An absent one lets
 * everything through.
 */
export interface SampleFilters {
  /** @format uuid */
  budgetId?: string;
  /** @format uuid */
  departmentId?: string;
  /** @format uuid */
  employeeId?: string;
  /** @format uuid */
  optionId?: string;
  /** @format uuid */
  categoryId?: string;
  glAccount?: string;
  kind?: LedgerKind[];
  /** Only what gave money away or took it back. */
  costsOnly?: boolean;
  /** In minor units: the largest change that the entry made. */
  amountFrom?: number;
  amountTo?: number;
  /** A day of the department, or a time. */
  from?: string;
  /** A day is meant to its end. */
  to?: string;
}

export interface SampleRequest {
  /** Any text; whoever repeats it with the same filters gets the same rows.
   * @minLength 1
   * @maxLength 80 */
  seed: string;
  /** @minimum 1
   * @maximum 1000 */
  size: number;
  filters: SampleFilters;
}

/**
 * A random sample of ledger entries that anybody can draw again: of the entries that the filters let through and that
 * were recorded before `until`, those `size` with the smallest SHA-256 of the UTF-8 text `<seed>|<budgetId>|<seq>`,
 * smallest first.
 */
export interface LedgerSample {
  /** @format uuid */
  id: string;
  seed: string;
  size: number;
  filters: SampleFilters;
  /** How many entries it was drawn from. */
  population: number;
  /** How many were drawn: all of them where there are fewer than `size`. */
  drawn: number;
  drawnBy: PersonName;
  /** @format date-time */
  drawnAt: string;
  /** A little before the draw: what was still being written then belongs to no sample.
   * @format date-time */
  until: string;
}

export interface SampledRow {
  /** 1, 2, 3, … */
  position: number;
  /** The digest by which it was drawn, in hexadecimal. */
  digest: string;
  entry: LedgerRow;
}

/** A sample with its rows, in the order of the draw. */
export interface SampleSheet extends LedgerSample {
  rows: SampledRow[];
}
