import { NOTE_LENGTH_MAX } from '@amends/shared/limits.js';
import { useState } from 'react';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { TextField } from '../../ui/TextField.js';
import styles from './RefusalForm.module.css';

interface RefusalFormProps {
  /** Who asked, and will read the reason. */
  name: string;
  busy: boolean;
  onRefuse: (reason: string) => void;
  onBack: () => void;
}

/** Whoever chose to refuse goes on typing. */
const focus = (field: HTMLInputElement | null): void => field?.focus();

/** A refusal carries a reason: somebody stands in front of a customer and has to say something. */
export function RefusalForm({ name, busy, onRefuse, onBack }: RefusalFormProps) {
  const texts = useTexts().requests;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const said = reason.trim();
        setMissing(!said);
        if (said) onRefuse(said);
      }}
    >
      <TextField
        ref={focus}
        label={texts.why}
        hint={texts.whyHint({ name })}
        error={missing ? texts.whyMissing : null}
        required
        maxLength={NOTE_LENGTH_MAX}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button variant="primary" type="submit" disabled={busy}>
          {texts.sendRefusal}
        </Button>
        <Button disabled={busy} onClick={onBack}>
          {texts.back}
        </Button>
      </div>
    </form>
  );
}
