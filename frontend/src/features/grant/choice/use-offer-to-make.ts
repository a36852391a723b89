import type { Desk } from '@amends/shared/contract/desk.js';
import { useRef } from 'react';
import { newKey } from '../../../lib/api.js';
import { type Case, offerOf } from '../../../lib/case.js';
import { NotReached } from '../../../lib/problem.js';
import type { CaseActions } from '../use-case.js';
import { type Offer, useOffer } from './choice.api.js';

/** What was wanted when the offer was sent: as long as that stands, sending again is the same offer. */
interface Sent {
  wanted: Case;
  offer: Offer;
}

/** Offers what is marked. A lost answer is asked for again under the same key, so that money is never reserved twice. */
export function useOfferToMake(desk: Desk, actions: CaseActions) {
  const { wanted } = actions;
  const sent = useRef<Sent>(undefined);
  const mutation = useOffer(actions.offered);
  const offer = (): void => {
    const isRepeated = mutation.error instanceof NotReached && sent.current?.wanted === wanted;
    if (!isRepeated) {
      const body = offerOf(wanted, desk.policy.version);
      if (!body) return;
      sent.current = { wanted, offer: { key: newKey(), body } };
    }
    if (sent.current) mutation.mutate(sent.current.offer);
  };
  return { offer, isPending: mutation.isPending, error: mutation.error };
}
