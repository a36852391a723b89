import type { Choice } from '@amends/shared/contract/choice.js';
import { Clock, Undo2 } from 'lucide-react';
import { useFormat } from '../../../lib/format.js';
import { useAfterTexts } from '../../../locales/after-texts.js';
import { Button } from '../../../ui/Button.js';
import { ResultFrame } from '../result/ResultFrame.js';
import { ResultHead } from '../result/ResultHead.js';
import type { CaseActions } from '../use-case.js';

/** Taken back or over: nothing was given, and every way on is open. */
export function NotChosen({ choice, actions }: { choice: Choice; actions: CaseActions }) {
  const { choice: texts, grant } = useAfterTexts();
  const format = useFormat();
  const amount = format.money(choice.heldMinor, choice.currency);
  const isWithdrawn = choice.state === 'withdrawn';
  return (
    <ResultFrame
      bar={
        <>
          <Button variant="primary" size="l" onClick={() => actions.renew({ choiceId: null })}>
            {texts.again}
          </Button>
          <Button onClick={() => actions.renew({ choiceId: null, marked: null })}>{texts.back}</Button>
          <Button variant="quiet" onClick={actions.restart}>
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
