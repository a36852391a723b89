import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { TeamToday } from '@amends/shared/contract/team.js';
import { useState } from 'react';
import { focusContent } from '../../lib/focus.js';
import { isProblem } from '../../lib/problem.js';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { useToast } from '../../ui/Toast.js';
import { OwnRequest } from './OwnRequest.js';
import { RefusalForm } from './RefusalForm.js';
import { RequestStory } from './RequestStory.js';
import { useAnswerRequest } from './team-today.api.js';
import styles from './WaitingRequest.module.css';

interface WaitingRequestProps {
  gesture: Gesture;
  today: TeamToday;
  nowMs: number;
}

/** One request with its story and the two answers. */
export function WaitingRequest({ gesture, today, nowMs }: WaitingRequestProps) {
  const texts = useTexts().teamToday.waiting;
  const say = useToast();
  const [refusing, setRefusing] = useState(false);
  const { number } = gesture;
  const end = (words: string): void => {
    say(words);
    focusContent();
  };
  const answer = useAnswerRequest(gesture.id, {
    onAnswered: (decision) => end(decision === 'approve' ? texts.approved({ number }) : texts.refused({ number })),
    onTooLate: end,
  });
  const approve = (): void => answer.mutate({ decision: 'approve' });
  const refuse = (note: string): void => answer.mutate({ decision: 'refuse', note });

  return (
    <li className={styles.request}>
      <RequestStory gesture={gesture} today={today} nowMs={nowMs} />
      {!gesture.can.approve && <OwnRequest gesture={gesture} />}
      {gesture.can.approve && refusing && (
        <RefusalForm
          name={gesture.employee.name}
          busy={answer.isPending}
          onRefuse={refuse}
          onBack={() => setRefusing(false)}
        />
      )}
      {gesture.can.approve && !refusing && (
        <div className={styles.answers}>
          <Button variant="primary" disabled={answer.isPending} onClick={approve}>
            {texts.approve}
          </Button>
          <Button disabled={answer.isPending} onClick={() => setRefusing(true)}>
            {texts.refuse}
          </Button>
        </div>
      )}
      {answer.error && !isProblem(answer.error, 'already_settled') && <ErrorNote error={answer.error} />}
    </li>
  );
}
