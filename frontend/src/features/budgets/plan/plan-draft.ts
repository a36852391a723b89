import type { BudgetPlan } from '@amends/shared/contract/budget-plan.js';

/** A plan while it is being written; null = not readable yet. Amounts in minor units. */
export type PlanDraft = { [Field in keyof BudgetPlan]: BudgetPlan[Field] | null };

export const MONEY_FIELDS = [
  'defaultAllotmentMinor',
  'authorityLimitMinor',
  'carryOverCapMinor',
  'envelopeMinor',
] as const satisfies readonly (keyof BudgetPlan)[];
export type MoneyField = (typeof MONEY_FIELDS)[number];

/** The longest that a request may wait: a week. */
const HOLD_MINUTES_MAX = 7 * 24 * 60;

/** Where a department without a plan begins: nothing that costs money is chosen for it. */
const FIRST: PlanDraft = {
  periodKind: 'month',
  defaultAllotmentMinor: null,
  authorityLimitMinor: null,
  carryOverCapMinor: 0,
  envelopeMinor: null,
  envelopeRule: 'warn',
  holdMinutes: 30,
};

export const draftOf = (plan: BudgetPlan | null): PlanDraft => plan ?? FIRST;

/** The plan, once every field can be read. */
export function planOf(draft: PlanDraft): BudgetPlan | null {
  const isComplete = Object.values(draft).every((value) => value !== null);
  return isComplete && isHoldPossible(draft.holdMinutes) ? (draft as BudgetPlan) : null;
}

export const isHoldPossible = (minutes: number | null): boolean =>
  minutes !== null && Number.isInteger(minutes) && minutes >= 1 && minutes <= HOLD_MINUTES_MAX;

export const isSamePlan = (a: BudgetPlan, b: BudgetPlan | null): boolean =>
  b !== null && (Object.keys(a) as (keyof BudgetPlan)[]).every((field) => a[field] === b[field]);
