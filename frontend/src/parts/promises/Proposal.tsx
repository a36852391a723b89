import type { Gesture } from '@amends/shared/contract/gesture.js';
import { Clock } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useIntentionKey } from '../../lib/intention.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { useMakePromise } from './promises.api.js';
import styles from './Proposal.module.css';

interface ProposalProps {
  gesture: Gesture;
  timeZone: string;
  due: Date;
}

/** The follow-up that the severity asks for: one tap promises it. */
export function Proposal({ gesture, timeZone, due }: ProposalProps) {
  const { promises } = useAfterTexts();
  const texts = promises.make;
  const format = useFormat(timeZone);
  const keyOf = useIntentionKey();
  const { mutate, isPending, error } = useMakePromise(gesture.id, () => undefined);
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
