import type { Desk } from '@amends/shared/contract/desk.js';
import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import type { OutboxItem } from '../../../lib/outbox.js';
import { useGesture } from '../../../parts/use-gesture.js';
import type { CaseActions } from '../use-case.js';
import { Awaiting } from './Awaiting.js';
import { Ended } from './Ended.js';
import { Recorded } from './Recorded.js';
import { useFreshBudget } from './use-fresh-budget.js';

interface AnsweredProps {
  desk: Desk;
  item: OutboxItem;
  answer: GestureAnswer;
  actions: CaseActions;
  onDone: () => void;
}

/** The server has it: given, waiting for a head, refused, expired or undone. */
export function Answered({ desk, item, answer, actions, onDone }: AnsweredProps) {
  const { data: gesture } = useGesture(answer.gesture.id, answer.gesture);
  useFreshBudget(gesture?.state);
  if (!gesture) return null;
  if (gesture.state === 'granted') return <Recorded desk={desk} gesture={gesture} onDone={onDone} />;
  if (gesture.state === 'awaiting') return <Awaiting desk={desk} gesture={gesture} item={item} actions={actions} />;
  return <Ended gesture={gesture} onDone={onDone} />;
}
