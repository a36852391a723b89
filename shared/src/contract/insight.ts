import type { Budget } from './budget.js';
import type { PersonName } from './common.js';
import type { OptionKind, Loss } from './policy.js';

/** Left calm (staff saw it), settled (the customer said it), came back (recorded or imported): never pooled. */
export const OUTCOMES = ['calm', 'settled', 'returned'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether the customer chose the option among several, or was given the one that staff picked. */
export const CHOICES = ['chosen', 'imposed'] as const;
export type ChoiceFilter = (typeof CHOICES)[number];

/** 95 %, between 0 and 1. */
export interface Interval {
  low: number;
  high: number;
}

/** k of n known; `rate` and `interval` are null where n is 0. */
export interface Rate {
  k: number;
  n: number;
  rate: number | null;
  interval: Interval | null;
}

/**
 * What may be said about an option. `too_early`: fewer than 20 known. `interval_only`: 20 to 49, or not yet 50 at the
 * beginning of the month, on which claims are decided. `cannot_be_compared`: it would differ, but was given in other
 * cases than the rest. `no_difference_shown` is no proof of being equal.
 */
export const VERDICTS = [
  'too_early',
  'interval_only',
  'works_better',
  'works_worse',
  'no_difference_shown',
  'cannot_be_compared',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * The option's rate less that of the department's other options in similar cases (severity × what was lost), by
 * Mantel–Haenszel: observed, not proof.
 */
export interface FairComparison {
  /** −1 to 1 */
  difference: number;
  low: number;
  high: number;
  /** Kinds of cases in which both were given. */
  strata: number;
}

/** What all of the known cases cost, per customer kept, in minor units; vouchers count in full until they are used or expire. */
export interface CostPerKept {
  minor: number;
  lowMinor: number;
  highMinor: number;
  /** The same where codes that are still open are used as often as those that have ended. */
  expectedMinor: number;
}

/** What became of the codes. */
export interface CodeUse {
  issued: number;
  redeemed: number;
  /** Expired with something left. */
  expired: number;
  open: number;
  /** redeemed ÷ issued */
  rate: number | null;
}

export const OPTION_SIGNALS = ['codes_expire_unused', 'never_given', 'rarely_given'] as const;

/** What asks for a decision: pause it, reword it, or shorten the list. */
export interface OptionSignal {
  code: (typeof OPTION_SIGNALS)[number];
  given: number;
  /** What each option would have been given if all were alike; of `never_given` and `rarely_given`. */
  evenShare?: number;
  /** Codes that expired with something left, of those that have ended; of `codes_expire_unused`. */
  expired?: number;
  ended?: number;
}

export interface OptionInsight extends Rate {
  option: {
    /** @format uuid */
    id: string;
    title: string;
    kind: OptionKind;
    restores: Loss;
    /** In the policy in force. */
    inPolicy: boolean;
    paused: boolean;
  };
  /** Gestures that stand: granted and not reversed. */
  given: number;
  /** What they cost: codes in full until they are used or expire. Minor units. */
  costMinor: number;
  /** n ÷ given */
  answerShare: number | null;
  /** If all who did not answer were not satisfied, and if all were. */
  bounds: Interval | null;
  /** Drawn towards the rate of the other options while there are few answers: the order of the list. */
  shrunkRate: number | null;
  verdict: Verdict;
  /** What a claim is decided on: the figures at the beginning of the month. `better` = P(better than the others), 0 to 1. */
  claim: { k: number; n: number; better: number | null };
  /** The newest answers, oldest first, while there are fewer than 20. */
  dots?: boolean[];
  comparison: FairComparison | 'cannot_be_compared';
  /** Null below five customers kept. */
  costPerKept: CostPerKept | null;
  /** Null where no codes were issued. */
  redemption: CodeUse | null;
  chosen: Rate;
  imposed: Rate;
  signal: OptionSignal | null;
}

export interface OptionInsights {
  /** @format uuid */
  departmentId: string;
  /** ISO 4217 */
  currency: string;
  outcome: Outcome;
  /** First and last day of the requests, in the department's time zone.
   * @format date */
  from: string;
  /** @format date */
  to: string;
  /** All gestures that stand. `sent` = how many could have answered. */
  base: Rate & { given: number; sent: number; answerShare: number | null; bounds: Interval | null; costMinor: number };
  /** Best first: by the shrunk rate; what has no answer at the end. */
  items: OptionInsight[];
  /** From opening the grant screen to the recorded gesture; null before the first. */
  medianSecondsToGesture: number | null;
  grantedWithoutAsking: Rate;
  chosen: Rate;
  imposed: Rate;
  /** The day on which this month's claims were decided: its first.
   * @format date */
  claimsFrom: string;
  /** @format date-time */
  computedAt: string;
}

/** One department's line for whoever sees several. */
export interface DepartmentInsight {
  /** @format uuid */
  departmentId: string;
  name: string;
  /** ISO 4217 */
  currency: string;
  given: number;
  costMinor: number;
  outcome: Rate;
  answerShare: number | null;
  grantedWithoutAsking: Rate;
  medianSecondsToGesture: number | null;
}

export interface DepartmentInsights {
  outcome: Outcome;
  items: DepartmentInsight[];
}

export interface InsightMonth extends Rate {
  /** `2026-11` */
  month: string;
  given: number;
  costMinor: number;
}

export interface InsightTrend {
  /** @format uuid */
  departmentId: string;
  /** ISO 4217 */
  currency: string;
  outcome: Outcome;
  optionId: string | null;
  /** Oldest first, without gaps. */
  months: InsightMonth[];
}

/**
 * `runs_out`: more likely than not, it will not last. `under_use`: less than 70 % of it will be used. `gives_nothing`:
 * nothing in eight weeks of service.
 */
export const FORECAST_PROMPTS = ['runs_out', 'under_use', 'gives_nothing'] as const;
export type ForecastPrompt = (typeof FORECAST_PROMPTS)[number];

/** What the last eight weeks, weekday by weekday, say about the rest of a period. Minor units. */
export interface UseForecast {
  allottedMinor: number;
  /** Given and held so far. */
  usedMinor: number;
  /** Used at the end of the period, if nobody stops. */
  expectedUseMinor: number;
  /** A range for it, 80 %. */
  lowMinor: number;
  highMinor: number;
  /** expectedUse ÷ allotted */
  expectedUseShare: number | null;
  /** 0 to 1 */
  runOutProbability: number;
}

export interface EmployeeForecast {
  employee: PersonName;
  /** Null until the first use of the period opens it. */
  budget: Budget | null;
  /** Gestures that stand, of the last eight weeks. */
  gestures: number;
  /** @format date-time */
  lastGestureAt: string | null;
  /** Null below twelve gestures in eight weeks: too little to say anything about one person. */
  forecast: UseForecast | null;
  prompt: ForecastPrompt | null;
}

export interface BudgetForecasts {
  /** @format uuid */
  departmentId: string;
  /** ISO 4217 */
  currency: string;
  /** Null until a budget plan is in force. */
  period: { /** @format date */ from: string; /** @format date */ to: string } | null;
  /** Everybody together, measured by the envelope. */
  department: { forecast: UseForecast | null; prompt: ForecastPrompt | null };
  /** By name. */
  items: EmployeeForecast[];
  /** @format date-time */
  computedAt: string;
}
