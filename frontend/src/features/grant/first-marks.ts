import type { Desk } from '@amends/shared/contract/desk.js';
import type { Option } from '@amends/shared/contract/policy.js';
import { standingRefusal } from '@amends/shared/grant-rules.js';
import { CHOICE_OPTIONS_MAX, CHOICE_OPTIONS_MIN } from '@amends/shared/limits.js';
import type { GrantRefusalCode } from '@amends/shared/refusals.js';
import { type CaseView, meansOf } from './case-view.js';

/** Why this person cannot offer the option: it is offered at its usual amount, and nobody is asked. */
export const offerRefusal = (desk: Desk, option: Option): GrantRefusalCode | null =>
  standingRefusal({ ...option, amount: { ...option.amount, minMinor: option.amount.defaultMinor } }, meansOf(desk));

/**
 * What is marked at first: the chosen option and the best of those that may be offered, where enough of them are, only
 * such as may be given to anybody while nobody said who it is for.
 */
export function firstMarks(desk: Desk, { fits, option }: CaseView, hasCustomer: boolean): string[] {
  const possible = fits.filter((one) => offerRefusal(desk, one) === null);
  const forAnybody = possible.filter((one) => hasCustomer || one.perCustomer90Days === undefined);
  const best = forAnybody.length >= CHOICE_OPTIONS_MIN ? forAnybody : possible;
  const chosen = best.filter(({ id }) => id === option?.id);
  const others = best.filter(({ id }) => id !== option?.id);
  return [...chosen, ...others].slice(0, CHOICE_OPTIONS_MAX).map(({ id }) => id);
}

/** How often one customer may get the scarcest of what is marked; undefined = anybody may, as often as they like. */
export function scarcestOf(fits: readonly Option[], marked: readonly string[]): number | undefined {
  const limits = fits.flatMap(({ id, perCustomer90Days }) => (marked.includes(id) ? (perCustomer90Days ?? []) : []));
  return limits.length === 0 ? undefined : Math.min(...limits);
}
