import type { GrantRefusalCode } from '../refusals.js';

export const OPTION_KINDS = [
  'treat',
  'upgrade',
  'redo',
  'fix',
  'time',
  'money',
  'money_later',
  'points',
  'attention',
] as const;
export type OptionKind = (typeof OPTION_KINDS)[number];

/** What the customer lost, and so what an option restores. */
export const LOSSES = ['money', 'product', 'service', 'attention'] as const;
export type Loss = (typeof LOSSES)[number];

/** Cost to the company in minor units; three equal amounts mean a fixed cost. */
export interface AmountRange {
  minMinor: number;
  defaultMinor: number;
  maxMinor: number;
}

export interface Option {
  /** @format uuid */
  id: string;
  title: string;
  kind: OptionKind;
  amount: AmountRange;
  /** What it is worth to the customer, in minor units. */
  perceivedValueMinor: number;
  categoryIds: string[];
  minSeverity: number;
  restores: Loss;
  /** How often one customer may get it in 90 days; absent = no limit and no customer needed. */
  perCustomer90Days?: number;
  carriesCode: boolean;
  /** How many days its code is valid; absent = until the end of the day. */
  validDays?: number;
  /** The sentence that staff say. */
  say: string;
  handOver: string;
  paused: boolean;
  /** Why this person cannot give it now whatever the case is; null when they can. */
  refusal: GrantRefusalCode | null;
}

export interface Category {
  /** @format uuid */
  id: string;
  slug: string;
  name: string;
  /** 1 (nuisance) to 4 (serious) */
  severity: number;
  lost: Loss;
  /** What to do first when this is an emergency; a gesture comes only in addition. */
  escalate?: string;
}

export interface PublishedPolicy {
  /** @format uuid */
  departmentId: string;
  version: number;
  /** @format date-time */
  publishedAt: string;
  publishedBy: string | null;
  options: Option[];
}
