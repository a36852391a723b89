import { NOTE_LENGTH_MAX } from '@amends/shared/limits.js';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { TextArea } from '../../ui/TextField.js';
import styles from './NoteField.module.css';

/** A note for whoever meets this customer next; out of the way until wanted. */
export function NoteField({ value, onChange }: { value: string; onChange: (note: string) => void }) {
  const texts = useTexts().grant.note;
  const [open, setOpen] = useState(value !== '');
  if (!open) {
    return (
      <Button variant="quiet" className={styles.add} icon={<Plus aria-hidden />} onClick={() => setOpen(true)}>
        {texts.add}
      </Button>
    );
  }
  return (
    <TextArea
      label={texts.label}
      optional
      ref={(area) => {
        if (value === '') area?.focus();
      }}
      placeholder={texts.placeholder}
      maxLength={NOTE_LENGTH_MAX}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
