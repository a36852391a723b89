import { REASON_LENGTH_MAX, REASON_LENGTH_MIN } from '@amends/shared/limits.js';
import { useId, useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { TextField } from '../../ui/TextField.js';
import { useToast } from '../../ui/Toast.js';
import { useEditor } from './editor-context.js';
import { usePause } from './policy-editor.api.js';

interface PauseDialogProps {
  optionId: string;
  title: string;
  isPaused: boolean;
  onClose: () => void;
}

/** Asks for the reason, and says that this acts on what is in force and not on the draft. */
export function PauseDialog({ optionId, title, isPaused, onClose }: PauseDialogProps) {
  const texts = useOfficeTexts().policyEditor.pause;
  const say = useToast();
  const { department } = useEditor();
  const [reason, setReason] = useState('');
  const [isShort, setIsShort] = useState(false);
  const form = useId();
  const pause = usePause(department.id, optionId, ({ paused }) => {
    say(paused ? texts.paused(title) : texts.resumed(title));
    onClose();
  });
  return (
    <Dialog
      title={isPaused ? texts.resumeNamed(title) : texts.pauseNamed(title)}
      onClose={onClose}
      footer={
        <Button type="submit" form={form} variant="primary" disabled={pause.isPending}>
          {isPaused ? texts.resume : texts.pause}
        </Button>
      }
    >
      <p>{isPaused ? texts.resumeDetail : texts.pauseDetail}</p>
      <form
        id={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const said = reason.trim();
          setIsShort(said.length < REASON_LENGTH_MIN);
          if (said.length >= REASON_LENGTH_MIN) pause.mutate({ paused: !isPaused, reason: said });
        }}
      >
        <TextField
          label={texts.reason}
          hint={isPaused ? texts.resumeHint : texts.pauseHint}
          error={isShort ? texts.reasonMissing : null}
          required
          maxLength={REASON_LENGTH_MAX}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </form>
      {pause.error && <ErrorNote error={pause.error} />}
    </Dialog>
  );
}
