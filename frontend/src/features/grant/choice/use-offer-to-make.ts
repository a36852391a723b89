import type { OfferChoiceRequest } from '@amends/shared/contract/choice.js';
import type { Desk } from '@amends/shared/contract/desk.js';
import { newKey } from '../../../lib/api.js';
import { offerOf } from '../../../lib/case.js';
import { NotReached } from '../../../lib/problem.js';
import type { CaseActions } from '../use-case.js';
import { useOffer } from './choice.api.js';

const wordsOf = (body: OfferChoiceRequest): string => JSON.stringify({ ...body, elapsedMs: undefined });

/**
 * Offers what is marked. An offer whose answer was lost is kept with the case, so that the same offer is made once and
 * its money reserved once, whatever happens to the screen in between.
 */
export function useOfferToMake(desk: Desk, actions: CaseActions) {
  const { wanted } = actions;
  const { mutate, isPending, error } = useOffer(actions.offered);
  const offer = (): void => {
    const body = offerOf(wanted, desk.policy.version);
    if (!body) return;
    const isLost = wanted.offer !== null && (error === null || error instanceof NotReached);
    const next =
      wanted.offer && isLost && wordsOf(wanted.offer.body) === wordsOf(body) ? wanted.offer : { key: newKey(), body };
    actions.offering(next);
    mutate(next);
  };
  return { offer, isPending, error };
}
