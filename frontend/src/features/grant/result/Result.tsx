import type { Desk } from '@amends/shared/contract/desk.js';
import type { OutboxItem } from '../../../lib/outbox.js';
import type { CaseActions } from '../use-case.js';
import { Answered } from './Answered.js';
import { NeedsYou } from './NeedsYou.js';
import { OnItsWay } from './OnItsWay.js';

interface ResultProps {
  desk: Desk;
  item: OutboxItem;
  actions: CaseActions;
  onDone: () => void;
}

/** Where the grant stands: on its way, answered, or in need of its giver. */
export function Result({ desk, item, actions, onDone }: ResultProps) {
  if (item.answer) return <Answered desk={desk} item={item} answer={item.answer} actions={actions} onDone={onDone} />;
  if (item.problem) return <NeedsYou desk={desk} item={item} problem={item.problem} actions={actions} />;
  return <OnItsWay desk={desk} item={item} onNext={actions.restart} />;
}
