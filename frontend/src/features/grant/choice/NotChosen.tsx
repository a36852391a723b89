import type { Choice } from '@amends/shared/contract/choice.js';
import { Clock, Undo2 } from 'lucide-react';
import { useFormat } from '../../../lib/format.js';
import { useAfterTexts } from '../../../locales/after-texts.js';
import { Button } from '../../../ui/Button.js';
import { ResultFrame } from '../result/ResultFrame.js';
import { ResultHead } from '../result/ResultHead.js';

/** The same case once more. */
export interface Retry {
  offerAgain: () => void;
  giveOneself: () => void;
}

interface NotChosenProps {
  choice: Choice;
  retry: Retry | undefined;
  onDone: () => void;
}

/** Taken back or over: nothing was given, and every way on is open. */
export function NotChosen({ choice, retry, onDone }: NotChosenProps) {
  const { choice: texts, grant } = useAfterTexts();
  const format = useFormat();
  const amount = format.money(choice.heldMinor, choice.currency);
  const isWithdrawn = choice.state === 'withdrawn';
  return (
    <ResultFrame
      bar={
        <>
          {retry && (
            <>
              <Button variant="primary" size="l" onClick={retry.offerAgain}>
                {texts.again}
              </Button>
              <Button onClick={retry.giveOneself}>{texts.back}</Button>
            </>
          )}
          <Button variant={retry ? 'quiet' : 'primary'} onClick={onDone}>
            {grant.done}
          </Button>
        </>
      }
    >
      <ResultHead
        tone="neutral"
        icon={isWithdrawn ? <Undo2 /> : <Clock />}
        title={isWithdrawn ? texts.withdrawn : texts.expired}
        detail={isWithdrawn ? texts.withdrawnDetail(amount) : texts.expiredDetail(amount)}
      />
    </ResultFrame>
  );
}
