import type { AdjustmentsRequest, BudgetPlan } from '@amends/shared/contract/budget-plan.js';
import type { Budget } from '@amends/shared/contract/budget.js';
import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { type AllotmentChange, changeOf, differenceOf, envelopeLeftAfter, leftOf } from '../allotment-change.js';

export const ACTS = ['topUp', 'withdraw', 'move'] as const;
export type Act = (typeof ACTS)[number];

export interface Adjustment {
  act: Act;
  member: TeamBudget;
  /** Null = not readable yet. */
  amountMinor: number | null;
  /** To whom it moves. */
  to: TeamBudget | null;
}

/** The budgets that change, the person's own first; empty while something is missing. */
export function changesOf({ act, member, amountMinor, to }: Adjustment): AllotmentChange[] {
  if (amountMinor === null || amountMinor === 0) return [];
  if (act === 'topUp') return [changeOf(member, { kind: 'by', amountMinor })];
  const down = changeOf(member, { kind: 'by', amountMinor: -amountMinor });
  if (act === 'withdraw') return [down];
  return to ? [down, changeOf(to, { kind: 'by', amountMinor })] : [];
}

/** Why it cannot be done, with the most that can; amounts in minor units. */
export interface Obstacle {
  code: 'below_committed' | 'envelope_exceeded';
  facts: Record<string, number>;
  possibleMinor: number;
}

export function obstacleOf(
  { act, member, amountMinor }: Adjustment,
  envelope: Budget | null,
  plan: BudgetPlan,
): Obstacle | null {
  if (amountMinor === null) return null;
  if (act !== 'topUp') {
    const { isCapped, fromMinor } = changeOf(member, { kind: 'by', amountMinor: -amountMinor });
    const possibleMinor = leftOf(member);
    return isCapped
      ? { code: 'below_committed', facts: { committedMinor: fromMinor - possibleMinor }, possibleMinor }
      : null;
  }
  const none = changeOf(member, { kind: 'by', amountMinor: 0 });
  const possibleMinor = Math.max(0, envelopeLeftAfter(envelope, plan, [none]));
  return plan.envelopeRule === 'stop' && amountMinor > possibleMinor
    ? { code: 'envelope_exceeded', facts: { remainingMinor: possibleMinor, amountMinor }, possibleMinor }
    : null;
}

export const requestOf = (changes: readonly AllotmentChange[], reason: string): AdjustmentsRequest => ({
  adjustments: changes
    .map((change) => ({ employeeId: change.member.employee.id, amountMinor: differenceOf(change) }))
    .filter(({ amountMinor }) => amountMinor !== 0),
  reason: reason.trim(),
});
