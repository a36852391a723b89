import type { CustomerPromise } from '@amends/shared/contract/promise.js';
import { PROMISE_NOTE_LENGTH_MAX } from '@amends/shared/limits.js';
import { useState } from 'react';
import { useIntentionKey } from '../../lib/intention.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Segmented } from '../../ui/Segmented.js';
import { TextArea } from '../../ui/TextField.js';
import { useToast } from '../../ui/Toast.js';
import { useResult } from './promises.api.js';

type Result = 'kept' | 'broken';

/** Kept or not, with a word for whoever looks at it later. It is said once. */
export function ResultDialog({ promise, onClose }: { promise: CustomerPromise; onClose: () => void }) {
  const { promises, common } = useAfterTexts();
  const texts = promises.result;
  const say = useToast();
  const keyOf = useIntentionKey();
  const [result, setResult] = useState<Result>('kept');
  const [note, setNote] = useState('');
  const isKept = result === 'kept';
  const { mutate, isPending, error } = useResult(promise.id, () => {
    say(isKept ? promises.kept : promises.notKept);
    onClose();
  });
  const save = (): void => {
    const body = { kept: isKept, ...(note.trim() && { note: note.trim() }) };
    mutate({ key: keyOf(body), body });
  };
  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" disabled={isPending} onClick={save}>
            {texts.save}
          </Button>
        </>
      }
    >
      <p>{promise.text}</p>
      <Segmented
        label={texts.title}
        value={result}
        options={[
          { value: 'kept', label: promises.kept },
          { value: 'broken', label: promises.notKept },
        ]}
        onChange={setResult}
      />
      <TextArea
        label={texts.note}
        optional
        hint={isKept ? texts.keptHint : texts.brokenHint}
        placeholder={texts.placeholder}
        maxLength={PROMISE_NOTE_LENGTH_MAX}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {error && <ErrorNote error={error} />}
    </Dialog>
  );
}
