import { PROMISE_DUES, PROMISE_STATES } from '@amends/shared/contract/promise.js';
import type { PromiseFilters } from './use-promises.js';

/** One choice for both: how it stands, and of the open ones when they are due. */
export const WHICH_PROMISES = [...PROMISE_STATES, ...PROMISE_DUES] as const;
export type WhichPromises = (typeof WHICH_PROMISES)[number];

/** What the address asks for; open ones where it says nothing that is known. */
export const whichOf = (text: string | null): WhichPromises => WHICH_PROMISES.find((one) => one === text) ?? 'open';

export function filtersOf(which: WhichPromises): Pick<PromiseFilters, 'state' | 'due'> {
  const due = PROMISE_DUES.find((one) => one === which);
  return due ? { state: 'open', due } : { state: PROMISE_STATES.find((one) => one === which) };
}
