import type { Problem } from '@amends/shared/contract/common.js';
import type { Desk } from '@amends/shared/contract/desk.js';
import { TriangleAlert } from 'lucide-react';
import { useFormat } from '../../../lib/format.js';
import { dropFromOutbox, type OutboxItem } from '../../../lib/outbox.js';
import { useTexts } from '../../../locales/texts.js';
import { Button } from '../../../ui/Button.js';
import { bestWithin } from '../case-view.js';
import { give } from '../give.js';
import type { CaseActions } from '../use-case.js';
import { ResultFrame } from './ResultFrame.js';
import { ResultHead } from './ResultHead.js';

interface NeedsYouProps {
  desk: Desk;
  item: OutboxItem;
  problem: Problem;
  actions: CaseActions;
}

/** The server said no: the reason in its words, and every way on that is open. Each way is a new attempt under a new key. */
export function NeedsYou({ desk, item, problem, actions }: NeedsYouProps) {
  const { grant: texts, common } = useTexts();
  const format = useFormat();
  const category = desk.categories.find((one) => one.id === item.body.categoryId);
  const severity = item.body.severity ?? category?.severity ?? 1;
  // nothing else fits either while the whole budget stands still
  const isFrozen = problem.code === 'budget_frozen';
  const best = category && !isFrozen ? bestWithin(desk, category, severity, item.body.optionId) : null;
  const canAsk = problem['canRequestApproval'] === true;
  const suggest = canAsk ? texts.best : texts.nearest;
  const again = (change: Parameters<CaseActions['renew']>[0] = {}) => {
    dropFromOutbox(item.key);
    return actions.renew(change);
  };
  return (
    <ResultFrame
      bar={
        <>
          {canAsk && (
            <Button variant="primary" size="l" onClick={() => give(desk, again(), true)}>
              {texts.askShort}
            </Button>
          )}
          {isFrozen && <Button onClick={() => give(desk, again(), false)}>{common.retry}</Button>}
          {best && (
            <Button onClick={() => again({ optionId: best.id, amountMinor: null })}>
              {suggest({ title: best.title, amount: format.money(best.amount.defaultMinor, desk.budget.currency) })}
            </Button>
          )}
          <Button onClick={() => again({ optionId: null, amountMinor: null })}>{texts.state.anotherChoice}</Button>
        </>
      }
    >
      <ResultHead tone="low" icon={<TriangleAlert />} title={problem.title} detail={problem.detail} />
    </ResultFrame>
  );
}
