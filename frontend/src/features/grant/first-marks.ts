import type { Desk } from '@amends/shared/contract/desk.js';
import type { Option } from '@amends/shared/contract/policy.js';
import { standingRefusal } from '@amends/shared/grant-rules.js';
import { CHOICE_OPTIONS_MAX } from '@amends/shared/limits.js';
import type { GrantRefusalCode } from '@amends/shared/refusals.js';
import { type CaseView, meansOf } from './case-view.js';

/** Why this person cannot offer the option: it is offered at its usual amount, and nobody is asked. */
export const offerRefusal = (desk: Desk, option: Option): GrantRefusalCode | null =>
  standingRefusal({ ...option, amount: { ...option.amount, minMinor: option.amount.defaultMinor } }, meansOf(desk));

/** What is marked at first: the chosen option and the best of those that may be offered as things stand. */
export function firstMarks(desk: Desk, { fits, option }: CaseView, hasCustomer: boolean): string[] {
  const possible = fits.filter(
    (one) => offerRefusal(desk, one) === null && (hasCustomer || one.perCustomer90Days === undefined),
  );
  const ids = possible.map(({ id }) => id);
  const first = ids.filter((id) => id === option?.id);
  return [...first, ...ids.filter((id) => id !== option?.id)].slice(0, CHOICE_OPTIONS_MAX);
}
