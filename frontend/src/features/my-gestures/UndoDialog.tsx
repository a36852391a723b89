import type { Gesture } from '@amends/shared/contract/gesture.js';
import { REASON_LENGTH_MAX, REASON_LENGTH_MIN } from '@amends/shared/limits.js';
import { useState } from 'react';
import { useTexts } from '../../locales/texts.js';
import { useUndo } from '../../parts/use-undo.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { TextField } from '../../ui/TextField.js';
import { useToast } from '../../ui/Toast.js';

/** Asks why, since the ledger keeps the reason. */
export function UndoDialog({ gesture, onClose }: { gesture: Gesture; onClose: () => void }) {
  const texts = useTexts().myGestures;
  const say = useToast();
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { undo, isPending, error } = useUndo(gesture.id, () => {
    say(texts.undone);
    onClose();
  });
  const isReason = reason.trim().length >= REASON_LENGTH_MIN;
  const submit = (): void => {
    setIsTried(true);
    if (isReason) undo(reason.trim());
  };
  return (
    <Dialog
      title={texts.undoTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.keep}</Button>
          <Button variant="primary" disabled={isPending} onClick={submit}>
            {texts.undo}
          </Button>
        </>
      }
    >
      <p>{texts.undoLead}</p>
      <TextField
        label={texts.undoReason}
        hint={texts.undoReasonHint}
        maxLength={REASON_LENGTH_MAX}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') submit();
        }}
        error={isTried && !isReason ? texts.reasonShort : null}
      />
      {error && <ErrorNote error={error} />}
    </Dialog>
  );
}
