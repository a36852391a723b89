import { committedMinor } from '@amends/shared/budget-rules.js';
import type { BudgetPlan } from '@amends/shared/contract/budget-plan.js';
import type { Budget } from '@amends/shared/contract/budget.js';
import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';

/** All amounts in minor units. */
export interface AllotmentChange {
  member: TeamBudget;
  fromMinor: number;
  toMinor: number;
  /** It would have gone lower, but so much is given or reserved already. */
  isCapped: boolean;
}

/** By how much everybody's allotment moves, or where to. */
export interface Wish {
  kind: 'by' | 'to';
  amountMinor: number;
}

/** A budget that nobody has used yet opens with what is planned. */
export const allottedOf = ({ budget, plannedAllotmentMinor }: TeamBudget): number =>
  budget?.allottedMinor ?? plannedAllotmentMinor;

export const leftOf = ({ budget, plannedAllotmentMinor }: TeamBudget): number =>
  budget?.remainingMinor ?? plannedAllotmentMinor;

const committedOf = ({ budget }: TeamBudget): number => (budget ? committedMinor(budget) : 0);

/** What the wish does to one budget: down no further than what is given or reserved. */
export function changeOf(member: TeamBudget, { kind, amountMinor }: Wish): AllotmentChange {
  const fromMinor = allottedOf(member);
  const wantedMinor = kind === 'by' ? fromMinor + amountMinor : amountMinor;
  const lowestMinor = Math.min(fromMinor, committedOf(member));
  return {
    member,
    fromMinor,
    toMinor: Math.max(wantedMinor, lowestMinor),
    isCapped: wantedMinor < lowestMinor,
  };
}

export const differenceOf = ({ fromMinor, toMinor }: AllotmentChange): number => toMinor - fromMinor;

export const sumOf = (changes: readonly AllotmentChange[]): number =>
  changes.reduce((sum, change) => sum + differenceOf(change), 0);

/**
 * What the envelope would have left after these changes, below zero when it is exceeded. Budgets that the change opens
 * draw what is planned for them as well.
 */
export function envelopeLeftAfter(
  envelope: Budget | null,
  plan: Pick<BudgetPlan, 'envelopeMinor'>,
  changes: readonly AllotmentChange[],
): number {
  const openingMinor = changes
    .filter(({ member }) => member.budget === null)
    .reduce((sum, { member }) => sum + member.plannedAllotmentMinor, 0);
  return (envelope?.remainingMinor ?? plan.envelopeMinor) - openingMinor - sumOf(changes);
}
