import type { PersonName } from './common.js';
import type { Rate } from './insight.js';

/**
 * Patterns worth a look; none of them is an accusation, and nobody at a counter ever sees one.
 * `spend_per_shift`: far more per shift than colleagues. `repeated_customer`: one customer again and again.
 * `repeated_pair`: one customer, and again and again the same giver. `below_limit`: amounts crowd just below the
 * authority limit. `split_above_limit`: several gestures for one customer within 24 hours that together exceed it.
 * `self_dealing`: the giver seems to be the customer. `self_approval`: somebody decided about money of their own.
 * `late_reversals`: undone long after they were given.
 */
export const FLAG_RULES = [
  'self_dealing',
  'self_approval',
  'split_above_limit',
  'spend_per_shift',
  'repeated_customer',
  'repeated_pair',
  'below_limit',
  'late_reversals',
] as const;
export type FlagRule = (typeof FLAG_RULES)[number];

/** The evidence in numbers; amounts in minor units of the department's currency. The screens make sentences of it. */
export type FlagFacts =
  | {
      rule: 'spend_per_shift';
      spentMinor: number;
      /** Days on which they gave something. */
      shifts: number;
      perShiftMinor: number;
      /** The median of everybody in the department who gave anything that month. */
      medianPerShiftMinor: number;
      peers: number;
      /** Robust z on the logarithm; above 3.5 is far out. */
      z: number;
    }
  | {
      rule: 'repeated_customer';
      gestures: number;
      amountMinor: number;
      /** How many a customer of this department gets in a month on average. */
      expected: number;
    }
  | {
      rule: 'repeated_pair';
      gestures: number;
      amountMinor: number;
      /** What all givers gave this customer that month. */
      ofCustomer: number;
      /** What this giver gave to all named customers that month. */
      ofEmployee: number;
      /** How many would have met by chance. */
      expected: number;
    }
  | {
      rule: 'below_limit';
      /** The authority limit in force at the last of them. */
      limitMinor: number;
      /** Amounts from 90 % of the limit up to it; those that are merely the option's default do not count. */
      justBelow: number;
      /** Amounts from 80 % to 90 %: without a reason for the difference, half of all would be here. */
      below: number;
      amountMinor: number;
    }
  | {
      rule: 'split_above_limit';
      limitMinor: number;
      gestures: number;
      amountMinor: number;
      /** Between the first and the last. */
      minutes: number;
    }
  | {
      rule: 'self_dealing';
      gestures: number;
      amountMinor: number;
      /** What giver and customer have in common. */
      matched: ('contact' | 'reference' | 'name')[];
    }
  | {
      rule: 'self_approval';
      /** Requests of their own that they answered. */
      approvals: number;
      /** Top-ups of their own budget. */
      topUps: number;
      /** Exceptions from the plan for themselves. */
      exceptions: number;
      amountMinor: number;
    }
  | {
      rule: 'late_reversals';
      /** Gestures that they undid more than a week after they were given. */
      reversals: number;
      amountMinor: number;
      /** Days between gift and reversal, at most. */
      oldestDays: number;
      /** How many a month the department had before. */
      expected: number;
    };

/** `explained`: nothing to do. `coach`: talk it over. `investigate`: look into it. The last two confirm the flag. */
export const FLAG_VERDICTS = ['explained', 'coach', 'investigate'] as const;
export type FlagVerdict = (typeof FLAG_VERDICTS)[number];

/** `open`: nobody has done anything. `asked`: a head has been asked. `answered`: the head said something. `reviewed`: has a verdict. */
export const FLAG_STATES = ['open', 'asked', 'answered', 'reviewed'] as const;
export type FlagState = (typeof FLAG_STATES)[number];

/** Something that somebody wrote about a flag. */
export interface FlagNote {
  by: PersonName;
  /** @format date-time */
  at: string;
  note: string;
}

export interface FlagDecision extends FlagNote {
  verdict: FlagVerdict;
}

export interface FlaggedGesture {
  /** @format uuid */
  id: string;
  number: string;
}

export interface Flag {
  /** @format uuid */
  id: string;
  rule: FlagRule;
  /** `2026-10`, by the department's clock. */
  month: string;
  /** @format uuid */
  departmentId: string;
  departmentName: string;
  /** ISO 4217 */
  currency: string;
  /** Whom it is about; null for a customer whom several have given something. */
  employee: PersonName | null;
  /** @format uuid */
  customerId: string | null;
  /** Null where no customer is meant, or where they asked to be forgotten. */
  customerReference: string | null;
  /** 3 = always to be looked at, 2, 1 */
  severity: 1 | 2 | 3;
  /** How likely by mere chance, 0 to 1; null for what needs no statistics. */
  probability: number | null;
  facts: FlagFacts;
  /** The newest of them, at most 50. */
  gestures: FlaggedGesture[];
  state: FlagState;
  question: FlagNote | null;
  answer: FlagNote | null;
  decision: FlagDecision | null;
  /** What the caller may do with it now. */
  can: { ask: boolean; answer: boolean; decide: boolean };
}

export interface FlagQuestionRequest {
  /** @maxLength 1000 */
  note: string;
}

export interface FlagAnswerRequest {
  /** @minLength 1
   * @maxLength 1000 */
  note: string;
}

/** May be given again: the newest counts, the audit trail keeps all. */
export interface FlagDecisionRequest {
  verdict: FlagVerdict;
  /** @maxLength 1000 */
  note: string;
}

/** What looking at one month came to. */
export interface FlagMonth {
  /** `2026-10` */
  month: string;
  /** Null while it is being computed. @format date-time */
  computedAt: string | null;
  /** Null = the system, at the month's end. */
  computedBy: PersonName | null;
  gestures: number;
  /** How many comparisons were made; with so many, some look strange by chance, which is accounted for. */
  tests: number;
  /** How many were worth a look. */
  found: number;
  /** How many of these are listed: the gravest, ten at most. */
  listed: number;
  reviewed: number;
  /** The random checks of the month. */
  checks: number;
  checked: number;
}

export interface FlagMonthRequest {
  /** A month that has begun: `2026-10`.
   * @pattern ^\d{4}-(0[1-9]|1[0-2])$ */
  month: string;
}

/** How far a rule can be trusted. */
export interface RulePrecision {
  rule: FlagRule;
  listed: number;
  /** k confirmed (coach, investigate) of n reviewed. */
  precision: Rate;
}

export interface FlagSummary {
  /** Newest first. */
  months: FlagMonth[];
  /** Every rule, in the order of `FLAG_RULES`. */
  rules: RulePrecision[];
  /** Of the gestures that were checked at random: k where something was found, of n. What the rules miss. */
  missed: Rate;
}

/** One gesture of the random sample of a month. */
export interface RandomCheck {
  gesture: FlaggedGesture;
  /** `2026-10` */
  month: string;
  /** Begin with the first: any number from the beginning is a random sample itself. */
  position: number;
  /** @format uuid */
  departmentId: string;
  departmentName: string;
  employee: PersonName;
  optionTitle: string;
  amountMinor: number;
  /** ISO 4217 */
  currency: string;
  /** @format date-time */
  grantedAt: string;
  decision: FlagDecision | null;
}
