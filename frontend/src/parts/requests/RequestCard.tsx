import type { WaitingRequest } from '@amends/shared/contract/waiting-request.js';
import { useState } from 'react';
import { focusContent } from '../../lib/focus.js';
import { isProblem } from '../../lib/problem.js';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { useToast } from '../../ui/Toast.js';
import { OwnRequest } from './OwnRequest.js';
import { RefusalForm } from './RefusalForm.js';
import { RequestBackground } from './RequestBackground.js';
import { RequestStory } from './RequestStory.js';
import styles from './RequestCard.module.css';
import { useAnswerRequest } from './use-answer-request.js';

interface RequestCardProps {
  request: WaitingRequest;
  nowMs: number;
}

/** One request with its story and the two answers. */
export function RequestCard({ request, nowMs }: RequestCardProps) {
  const texts = useTexts().requests;
  const say = useToast();
  const [refusing, setRefusing] = useState(false);
  const { number } = request;
  const end = (words: string): void => {
    say(words);
    focusContent();
  };
  const answer = useAnswerRequest(request.id, {
    onAnswered: (decision) => end(decision === 'approve' ? texts.approved({ number }) : texts.refused({ number })),
    onTooLate: end,
  });
  const approve = (): void => answer.mutate({ decision: 'approve' });
  const refuse = (note: string): void => answer.mutate({ decision: 'refuse', note });

  return (
    <li className={styles.request}>
      <RequestStory request={request} nowMs={nowMs} />
      <RequestBackground request={request} />
      {!request.can.approve && <OwnRequest gesture={request} />}
      {request.can.approve && refusing && (
        <RefusalForm
          name={request.employee.name}
          busy={answer.isPending}
          onRefuse={refuse}
          onBack={() => setRefusing(false)}
        />
      )}
      {request.can.approve && !refusing && (
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
