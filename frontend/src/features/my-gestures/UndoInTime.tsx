import type { Gesture } from '@amends/shared/contract/gesture.js';
import { OWN_REVERSAL_MINUTES } from '@amends/shared/limits.js';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../lib/session.js';
import { useNow } from '../../lib/use-now.js';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { UndoDialog } from './UndoDialog.js';

const MINUTE_MS = 60_000;
const TICK_MS = 15_000;

/** Undo where the server allows it, with the minutes that are left of one's own time. */
export function UndoInTime({ gesture, variant }: { gesture: Gesture; variant: 'quiet' | 'secondary' }) {
  const texts = useTexts().myGestures;
  const { employee } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  const now = useNow(TICK_MS);
  const until = new Date(gesture.grantedAt ?? gesture.requestedAt).getTime() + OWN_REVERSAL_MINUTES * MINUTE_MS;
  const left = Math.ceil((until - now) / MINUTE_MS);
  const isOwn = gesture.employee.id === employee.id;
  return (
    <>
      <Button variant={variant} icon={<Undo2 aria-hidden />} onClick={() => setIsOpen(true)}>
        {isOwn && left > 0 ? texts.undoLeft(left) : texts.undo}
      </Button>
      {isOpen && <UndoDialog gesture={gesture} onClose={() => setIsOpen(false)} />}
    </>
  );
}
