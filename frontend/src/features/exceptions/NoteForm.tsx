import { NOTE_LENGTH_MAX } from '@amends/shared/limits.js';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { TextArea } from '../../ui/TextField.js';
import styles from './FlagCard.module.css';

interface NoteFormProps {
  label: string;
  send: string;
  /** What is said when nothing was written; absent = it may be empty. */
  needed?: string;
  act: { mutate: (note: string) => void; isPending: boolean; error: unknown };
  onCancel?: () => void;
}

/** A few words to somebody about what stands above. */
export function NoteForm({ label, send, needed, act, onCancel }: NoteFormProps) {
  const { common } = useOfficeTexts();
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isMissing = needed !== undefined && note.trim() === '';
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (!isMissing) act.mutate(note.trim());
      }}
    >
      <TextArea
        label={label}
        maxLength={NOTE_LENGTH_MAX}
        value={note}
        optional={needed === undefined}
        error={isTried && isMissing ? needed : null}
        onChange={(event) => setNote(event.target.value)}
      />
      {act.error !== null && <ErrorNote error={act.error} />}
      <div className={styles.acts}>
        <Button type="submit" variant="primary" disabled={act.isPending}>
          {send}
        </Button>
        {onCancel && <Button onClick={onCancel}>{common.cancel}</Button>}
      </div>
    </form>
  );
}
