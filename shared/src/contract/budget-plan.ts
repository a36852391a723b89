import type { PeriodKind } from '../period.js';
import type { Budget } from './budget.js';

export const ENVELOPE_RULES = ['warn', 'stop'] as const;
export type EnvelopeRule = (typeof ENVELOPE_RULES)[number];

/** A department's settings for money. Amounts in minor units. */
export interface BudgetPlan {
  periodKind: PeriodKind;
  /** What each employee is allotted for a period. */
  defaultAllotmentMinor: number;
  /** The most that one gesture may cost without approval. */
  authorityLimitMinor: number;
  /** The most that moves from one period to the next. */
  carryOverCapMinor: number;
  /** What the department may allot in a period. */
  envelopeMinor: number;
  /** Whether allotting beyond the envelope is told (`warn`) or refused (`stop`). */
  envelopeRule: EnvelopeRule;
  /** How long a request waits for an answer. */
  holdMinutes: number;
}

/** What a change would touch, before it is made. */
export interface PlanEffect {
  /** When it comes into force.
   * @format date-time */
  effectiveFrom: string;
  /** Budgets that are open now and keep their allotment unless the change is made now. */
  openBudgets: number;
  /** Open budgets whose allotment would change now, and by how much in all. */
  changedBudgets: number;
  changeMinor: number;
  /** Open budgets that cannot go down so far, because it is already given or held; they go as far as they can. */
  cappedBudgets: number;
  /** Titles of the options in force whose smallest amount needs approval under the new limit, in the caller's language. */
  optionsAboveLimit: string[];
}

/** Null until the department has a plan. */
export interface BudgetPlanAnswer {
  plan: BudgetPlan | null;
  /** @format date-time */
  effectiveFrom: string | null;
  /** A plan that is decided and not in force yet. */
  next: { plan: BudgetPlan; /** @format date-time */ effectiveFrom: string } | null;
}

export interface BudgetPlanRequest extends BudgetPlan {
  /** `now` also moves the open budgets to the new allotment; `next_period` leaves them alone. */
  effective: 'now' | 'next_period';
  /** Only say what it would touch. */
  dryRun?: boolean;
  /** @minLength 3
   * @maxLength 500 */
  reason: string;
}

export interface BudgetPlanChange extends BudgetPlanAnswer {
  effect: PlanEffect;
}

/** One person's exception from the plan. Amounts in minor units; null = as the plan says. */
export interface BudgetOverride {
  allotmentMinor: number | null;
  authorityLimitMinor: number | null;
  /** @minLength 3
   * @maxLength 500 */
  reason: string;
  /** The last day it holds, in the department's time zone.
   * @format date */
  until: string;
}

export interface OverrideRequest {
  /** Null ends the exception. */
  override: BudgetOverride | null;
}

export interface AdjustmentRequest {
  /** Signed minor units: a top-up above zero, a withdrawal below.
   * @asType integer */
  amountMinor: number;
  /** @minLength 3
   * @maxLength 500 */
  reason: string;
}

/** Several budgets of one department in one act: all of them or none. */
export interface AdjustmentsRequest {
  adjustments: { /** @format uuid */ employeeId: string; /** @asType integer */ amountMinor: number }[];
  /** @minLength 3
   * @maxLength 500 */
  reason: string;
}

export interface AdjustmentsAnswer {
  budgets: { /** @format uuid */ employeeId: string; budget: Budget }[];
}
