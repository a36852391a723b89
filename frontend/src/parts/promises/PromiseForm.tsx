import type { Gesture } from '@amends/shared/contract/gesture.js';
import { PROMISE_TEXT_LENGTH_MAX } from '@amends/shared/limits.js';
import { useState } from 'react';
import { useIntentionKey } from '../../lib/intention.js';
import { useSession } from '../../lib/session.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { TextField } from '../../ui/TextField.js';
import { ColleagueSelect } from './ColleagueSelect.js';
import { DueField } from './DueField.js';
import { dueOf, isDue } from './due.js';
import styles from './PromiseForm.module.css';
import { useMakePromise } from './promises.api.js';
import { useColleagues } from './use-colleagues.js';

interface PromiseFormProps {
  gesture: Gesture;
  timeZone: string;
  onClose: () => void;
}

/** What, who and by when; the customer reads it on their page. */
export function PromiseForm({ gesture, timeZone, onClose }: PromiseFormProps) {
  const { promises, common } = useAfterTexts();
  const texts = promises.make;
  const { employee } = useSession();
  const keyOf = useIntentionKey();
  const colleagues = useColleagues(gesture.departmentId);
  const [text, setText] = useState('');
  const [ownerId, setOwnerId] = useState(employee.id);
  const [local, setLocal] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { mutate, isPending, error } = useMakePromise(gesture.id, onClose);
  const dueAt = dueOf(local, timeZone);
  const isReady = text.trim() !== '' && isDue(dueAt);
  const save = (): void => {
    setIsTried(true);
    if (!isReady || dueAt === null) return;
    const body = { text: text.trim(), ownerId, dueAt };
    mutate({ key: keyOf(body), body });
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={texts.what}
        hint={texts.whatHint}
        placeholder={texts.placeholder}
        maxLength={PROMISE_TEXT_LENGTH_MAX}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={isTried && text.trim() === '' ? texts.whatMissing : null}
      />
      <DueField
        timeZone={timeZone}
        value={local}
        onChange={setLocal}
        error={isTried && !isDue(dueAt) ? texts.whenMissing : null}
      />
      {colleagues && colleagues.length > 1 && (
        <ColleagueSelect label={texts.who} people={colleagues} value={ownerId} onChange={setOwnerId} />
      )}
      {error && <ErrorNote error={error} />}
      <div className={styles.acts}>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button variant="primary" type="submit" disabled={isPending}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
