import { localDay } from '@amends/shared/period.js';
import { useId, useState } from 'react';
import { momentIn } from '../../lib/zone.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { TextField } from '../../ui/TextField.js';
import { useEditor } from './editor-context.js';
import styles from './OptionForm.module.css';

interface PublishLaterProps {
  error: unknown;
  isPending: boolean;
  /** A day from its first minute on, or a moment. */
  onPublish: (from: string) => void;
  onClose: () => void;
}

const MIDNIGHT = '00:00';
const DAY_MS = 24 * 60 * 60 * 1000;

/** From when on, by the clocks of the department. */
export function PublishLater({ error, isPending, onPublish, onClose }: PublishLaterProps) {
  const texts = useOfficeTexts().policyEditor.publish;
  const { department } = useEditor();
  const { timeZone } = department;
  const form = useId();
  const [day, setDay] = useState(() => localDay(new Date(Date.now() + DAY_MS), timeZone));
  const [time, setTime] = useState(MIDNIGHT);
  const [isPast, setIsPast] = useState(false);
  return (
    <Dialog
      title={texts.laterTitle}
      onClose={onClose}
      footer={
        <Button type="submit" form={form} variant="primary" disabled={isPending}>
          {texts.schedule}
        </Button>
      }
    >
      <form
        id={form}
        noValidate
        className={styles.pair}
        onSubmit={(event) => {
          event.preventDefault();
          const isReadable = day !== '' && time !== '';
          const moment = isReadable ? momentIn(timeZone, day, time) : '';
          const isFuture = isReadable && Date.parse(moment) > Date.now();
          setIsPast(!isFuture);
          if (isFuture) onPublish(time === MIDNIGHT ? day : moment);
        }}
      >
        <TextField
          type="date"
          label={texts.day}
          required
          value={day}
          error={isPast ? texts.past : null}
          onChange={({ target }) => setDay(target.value)}
        />
        <TextField
          type="time"
          label={texts.time}
          required
          value={time}
          hint={texts.zone(timeZone)}
          onChange={({ target }) => setTime(target.value)}
        />
      </form>
      {error !== null && <ErrorNote error={error} />}
    </Dialog>
  );
}
