import type { CustomerPromise } from '@amends/shared/contract/promise.js';
import { PROMISE_NOTE_LENGTH_MAX } from '@amends/shared/limits.js';
import { useState } from 'react';
import { useIntentionKey } from '../../lib/intention.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { TextArea } from '../../ui/TextField.js';
import { useToast } from '../../ui/Toast.js';
import { ColleagueSelect } from './ColleagueSelect.js';
import { useHandOver } from './promises.api.js';
import { useColleagues } from './use-colleagues.js';

/** Gives a promise to a colleague, who sees it at once and says that they have it. */
export function HandOverDialog({ promise, onClose }: { promise: CustomerPromise; onClose: () => void }) {
  const { promises, common } = useAfterTexts();
  const texts = promises.hand;
  const say = useToast();
  const keyOf = useIntentionKey();
  const people = useColleagues(promise.departmentId)?.filter(({ id }) => id !== promise.owner.id);
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { mutate, isPending, error } = useHandOver(promise.id, ({ owner }) => {
    say(texts.done(owner.name));
    onClose();
  });
  const send = (): void => {
    setIsTried(true);
    if (to === '') return;
    const body = { toEmployeeId: to, ...(note.trim() && { note: note.trim() }) };
    mutate({ key: keyOf(body), body });
  };
  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" disabled={isPending || people?.length === 0} onClick={send}>
            {texts.send}
          </Button>
        </>
      }
    >
      <p>
        <b>{promise.text}</b>
      </p>
      <p>{people?.length === 0 ? texts.nobody : texts.lead}</p>
      {!people && <Skeleton lines={2} />}
      {people && people.length > 0 && (
        <ColleagueSelect
          label={texts.to}
          people={people}
          value={to}
          onChange={setTo}
          error={isTried && to === '' ? texts.missing : null}
        />
      )}
      <TextArea
        label={texts.note}
        optional
        maxLength={PROMISE_NOTE_LENGTH_MAX}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {error && <ErrorNote error={error} />}
    </Dialog>
  );
}
