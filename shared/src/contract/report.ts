import type { CostPerKept, Outcome, Rate } from './insight.js';
import type { Loss, OptionKind } from './policy.js';

/** One month of a department. Amounts in minor units. */
export interface SpendMonth {
  /** `2026-10` */
  month: string;
  /** Given in the month and not undone since. */
  gestures: number;
  /** Grants and approved requests less reversals, by the day on which the ledger recorded them. */
  spentMinor: number;
  /**
   * What the envelopes of that time hold for these days: of a longer or shorter one its share by days. Null where none
   * was open.
   */
  envelopeMinor: number | null;
}

export interface DepartmentSpend {
  /** @format uuid */
  departmentId: string;
  name: string;
  /** ISO 4217 */
  currency: string;
  gestures: number;
  spentMinor: number;
  envelopeMinor: number | null;
  /** Oldest first, without gaps. */
  months: SpendMonth[];
}

export interface SpendReport {
  /** First and last month: `2026-01`, `2026-10`. */
  from: string;
  to: string;
  /** By name. Money never adds up across currencies. */
  departments: DepartmentSpend[];
  /** @format date-time */
  computedAt: string;
}

export interface OptionSpend {
  /** @format uuid */
  departmentId: string;
  departmentName: string;
  /** @format uuid */
  optionId: string;
  title: string;
  kind: OptionKind;
  restores: Loss;
  gestures: number;
  spentMinor: number;
  /** ISO 4217 */
  currency: string;
  /** Of all that was spent in this currency, 0 to 1. */
  share: number;
}

/** What was spent to make good one kind of loss. */
export interface RestoredSpend {
  restores: Loss;
  gestures: number;
  spentMinor: number;
  /** ISO 4217 */
  currency: string;
  /** Of all that was spent in this currency, 0 to 1. */
  share: number;
}

export interface OptionsReport {
  /** First and last month: `2026-01`, `2026-10`. */
  from: string;
  to: string;
  /** By currency, the most spent first. */
  options: OptionSpend[];
  restored: RestoredSpend[];
  /** @format date-time */
  computedAt: string;
}

/** What the money of a department, or of one of its options, kept. `outcome`: k customers kept of n known. */
export interface Kept {
  outcome: Rate;
  gestures: number;
  /** What all of them cost: codes in full until they are used or expire. Minor units. */
  costMinor: number;
  /** Null below five customers kept. */
  costPerKept: CostPerKept | null;
}

export interface OptionKept extends Kept {
  /** @format uuid */
  optionId: string;
  title: string;
}

export interface DepartmentKept extends Kept {
  /** @format uuid */
  departmentId: string;
  name: string;
  /** ISO 4217 */
  currency: string;
  /** Cheapest per customer kept first; those of which too little is known last. */
  options: OptionKept[];
}

export interface KeptReport {
  /** First and last month: `2026-01`, `2026-10`. */
  from: string;
  to: string;
  outcome: Outcome;
  departments: DepartmentKept[];
  /** @format date-time */
  computedAt: string;
}
