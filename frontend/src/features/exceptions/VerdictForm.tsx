import { FLAG_VERDICTS, type FlagDecision, type FlagDecisionRequest } from '@amends/shared/contract/flag.js';
import { NOTE_LENGTH_MAX } from '@amends/shared/limits.js';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Segmented } from '../../ui/Segmented.js';
import { TextArea } from '../../ui/TextField.js';
import styles from './FlagCard.module.css';

interface VerdictFormProps {
  /** The verdict so far. */
  decision: FlagDecision | null;
  act: { mutate: (body: FlagDecisionRequest) => void; isPending: boolean; error: unknown };
  onCancel: () => void;
}

/** Explained, to be talked over, or to be looked into; with a note. */
export function VerdictForm({ decision, act, onCancel }: VerdictFormProps) {
  const { exceptions, common } = useOfficeTexts();
  const texts = exceptions.verdict;
  const [verdict, setVerdict] = useState(decision?.verdict ?? 'explained');
  const [note, setNote] = useState(decision?.note ?? '');
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate({ verdict, note: note.trim() });
      }}
    >
      <Segmented
        label={texts.label}
        value={verdict}
        options={FLAG_VERDICTS.map((value) => ({ value, label: exceptions.verdicts[value] }))}
        onChange={setVerdict}
      />
      <p className={styles.hint}>{texts.hints[verdict]}</p>
      <TextArea
        label={texts.note}
        optional
        maxLength={NOTE_LENGTH_MAX}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {act.error !== null && <ErrorNote error={act.error} />}
      <div className={styles.acts}>
        <Button type="submit" variant="primary" disabled={act.isPending}>
          {texts.save}
        </Button>
        <Button onClick={onCancel}>{common.cancel}</Button>
      </div>
    </form>
  );
}
