import type { Gesture } from '@amends/shared/contract/gesture.js';
import { proposedFollowUp, type WakingHours } from '@amends/shared/follow-up.js';
import { Clock } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../lib/format.js';
import { useIntentionKey } from '../../lib/intention.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { useMakePromise } from './promises.api.js';
import styles from './Proposal.module.css';

/** The follow-up that the severity asks for: one tap promises it. Nothing where it asks for none, or its time is past. */
export function Proposal({ gesture, waking }: { gesture: Gesture; waking: WakingHours }) {
  const { promises } = useAfterTexts();
  const texts = promises.make;
  const format = useFormat(waking.timeZone);
  const keyOf = useIntentionKey();
  const [openedAt] = useState(() => Date.now());
  const { mutate, isPending, isSuccess, error } = useMakePromise(gesture.id, () => undefined);
  const given = new Date(gesture.grantedAt ?? gesture.requestedAt);
  const due = proposedFollowUp(gesture.severity, given, waking);
  if (!due || due.getTime() < openedAt || isSuccess) return null;
  const body = { text: texts.propose, dueAt: due.toISOString(), followUp: true };
  return (
    <div className={styles.proposal}>
      <Clock aria-hidden />
      <p>
        {texts.propose}
        <small>{texts.proposeOn({ who: promises.you, moment: format.moment(body.dueAt) })}</small>
      </p>
      <Button disabled={isPending} onClick={() => mutate({ key: keyOf(body), body })}>
        {texts.accept}
      </Button>
      {error && <ErrorNote error={error} />}
    </div>
  );
}
