import type { Desk } from '@amends/shared/contract/desk.js';
import type { CaseView } from '../case-view.js';
import type { CaseActions } from '../use-case.js';
import { Offered } from './Offered.js';
import { OfferToMake } from './OfferToMake.js';

interface LetThemChooseProps {
  desk: Desk;
  actions: CaseActions;
  view: CaseView;
  marked: readonly string[];
}

/** The customer chooses: first what is offered, then their pick, which is the grant. */
export function LetThemChoose({ desk, actions, view, marked }: LetThemChooseProps) {
  const { choiceId } = actions.wanted;
  if (choiceId === null) return <OfferToMake desk={desk} actions={actions} view={view} marked={marked} />;
  return <Offered key={choiceId} id={choiceId} desk={desk} actions={actions} />;
}
