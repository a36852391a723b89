import type { Gesture } from '@amends/shared/contract/gesture.js';
import { OWN_REVERSAL_MINUTES, UNDO_SECONDS } from '@amends/shared/limits.js';
import { useState } from 'react';
import { useNow } from '../../../lib/use-now.js';
import { useTexts } from '../../../locales/texts.js';
import { useUndo } from '../../../parts/use-undo.js';
import { Button } from '../../../ui/Button.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import styles from './UndoButton.module.css';

const SECOND_MS = 1000;
const TICK_MS = 250;

/** Undo instead of "Are you sure?": a count-down for the first seconds; afterwards My gestures has it. */
export function UndoButton({ gesture }: { gesture: Gesture }) {
  const texts = useTexts().grant.undo;
  const [shownAt] = useState(() => Date.now());
  const left = Math.ceil(UNDO_SECONDS - (useNow(TICK_MS) - shownAt) / SECOND_MS);
  const { undo, isPending, error } = useUndo(gesture.id);
  if (error) return <ErrorNote error={error} />;
  if (left <= 0 && !isPending) return <p className={styles.later}>{texts.later(OWN_REVERSAL_MINUTES)}</p>;
  return (
    <Button disabled={isPending} onClick={() => undo(texts.reason)}>
      {texts.button}
      {left > 0 && <span aria-hidden>· {left}</span>}
    </Button>
  );
}
