import type { Gesture } from '@amends/shared/contract/gesture.js';
import { NOTE_LENGTH_MAX } from '@amends/shared/limits.js';
import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../locales/texts.js';
import { useOutcome } from '../../../parts/use-outcome.js';
import { Button } from '../../../ui/Button.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { TextArea } from '../../../ui/TextField.js';
import styles from './OutcomeNote.module.css';

/** A few words on how it went; appended to the gesture. */
export function OutcomeNote({ gesture }: { gesture: Gesture }) {
  const { grant, common } = useTexts();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const outcome = useOutcome(gesture);
  if (outcome.isSaved) {
    return (
      <output className={styles.saved}>
        <Check aria-hidden /> {grant.outcome.saved}
      </output>
    );
  }
  if (!open) {
    return (
      <Button variant="quiet" className={styles.add} icon={<Plus aria-hidden />} onClick={() => setOpen(true)}>
        {grant.outcome.note}
      </Button>
    );
  }
  return (
    <div className={styles.note}>
      <TextArea
        label={grant.outcome.note}
        labelHidden
        placeholder={grant.outcome.placeholder}
        maxLength={NOTE_LENGTH_MAX}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {outcome.error && <ErrorNote error={outcome.error} />}
      <Button disabled={note.trim() === ''} onClick={() => outcome.log({ note: note.trim() })}>
        {common.save}
      </Button>
    </div>
  );
}
