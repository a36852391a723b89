import type { Gesture } from '@amends/shared/contract/gesture.js';
import { Undo2, X } from 'lucide-react';
import { useTexts } from '../../../locales/texts.js';
import { Button } from '../../../ui/Button.js';
import { ResultFrame } from './ResultFrame.js';
import { ResultHead } from './ResultHead.js';

/** Undone, refused or expired: what became of it, and on to the next. */
export function Ended({ gesture, onDone }: { gesture: Gesture; onDone: () => void }) {
  const { grant } = useTexts();
  const { state, settlement } = gesture;
  const by = settlement?.by ? grant.awaiting.by(settlement.by.name) : null;
  const answer = [settlement?.note, by].filter(Boolean).join(' · ');
  return (
    <ResultFrame
      bar={
        <Button variant="primary" size="l" onClick={onDone}>
          {grant.done}
        </Button>
      }
    >
      {state === 'reversed' ? (
        <ResultHead tone="neutral" icon={<Undo2 />} title={grant.undo.done} />
      ) : (
        <ResultHead
          tone="low"
          icon={<X />}
          title={state === 'refused' ? grant.awaiting.refused : grant.awaiting.expired}
          detail={state === 'refused' ? answer : grant.awaiting.expiredDetail}
        />
      )}
    </ResultFrame>
  );
}
