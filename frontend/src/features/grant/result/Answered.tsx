import type { Desk } from '@amends/shared/contract/desk.js';
import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import { Undo2, X } from 'lucide-react';
import type { OutboxItem } from '../../../lib/outbox.js';
import { useTexts } from '../../../locales/texts.js';
import { useGesture } from '../../../parts/use-gesture.js';
import { Button } from '../../../ui/Button.js';
import type { CaseActions } from '../use-case.js';
import { Awaiting } from './Awaiting.js';
import { Recorded } from './Recorded.js';
import { ResultFrame } from './ResultFrame.js';
import { ResultHead } from './ResultHead.js';
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
  const { grant } = useTexts();
  const { data: gesture } = useGesture(answer.gesture.id, answer.gesture);
  useFreshBudget(gesture?.state);
  if (!gesture) return null;
  switch (gesture.state) {
    case 'granted':
      return <Recorded desk={desk} gesture={gesture} onDone={onDone} />;
    case 'awaiting':
      return <Awaiting desk={desk} gesture={gesture} item={item} actions={actions} />;
    case 'reversed':
      return (
        <ResultFrame bar={<DoneButton onDone={onDone} />}>
          <ResultHead tone="neutral" icon={<Undo2 />} title={grant.undo.done} />
        </ResultFrame>
      );
    case 'refused':
    case 'expired': {
      const { settlement, state } = gesture;
      const by = settlement?.by ? grant.awaiting.by(settlement.by.name) : null;
      const detail =
        state === 'refused' ? [settlement?.note, by].filter(Boolean).join(' · ') : grant.awaiting.expiredDetail;
      return (
        <ResultFrame bar={<DoneButton onDone={onDone} />}>
          <ResultHead tone="low" icon={<X />} title={grant.awaiting[state]} detail={detail} />
        </ResultFrame>
      );
    }
  }
}

function DoneButton({ onDone }: { onDone: () => void }) {
  const texts = useTexts().grant;
  return (
    <Button variant="primary" size="l" onClick={onDone}>
      {texts.done}
    </Button>
  );
}
