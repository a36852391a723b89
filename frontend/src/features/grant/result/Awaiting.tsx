import type { Desk } from '@amends/shared/contract/desk.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import { Hourglass } from 'lucide-react';
import { useFormat } from '../../../lib/format.js';
import type { OutboxItem } from '../../../lib/outbox.js';
import { useNow } from '../../../lib/use-now.js';
import { useTexts } from '../../../locales/texts.js';
import { Button } from '../../../ui/Button.js';
import { bestWithin } from '../case-view.js';
import type { CaseActions } from '../use-case.js';
import styles from './Awaiting.module.css';
import { ResultFrame } from './ResultFrame.js';
import { ResultHead } from './ResultHead.js';

const PATIENCE_MS = 60_000;
const SECOND_MS = 1000;

interface AwaitingProps {
  desk: Desk;
  gesture: Gesture;
  item: OutboxItem;
  actions: CaseActions;
}

/** Waits for a head's answer; after a minute it offers what needs nobody, without taking the request back. */
export function Awaiting({ desk, gesture, item, actions }: AwaitingProps) {
  const texts = useTexts().grant;
  const format = useFormat(desk.department.timeZone);
  const waited = useNow(SECOND_MS) - new Date(gesture.requestedAt).getTime();
  const category = desk.categories.find((one) => one.id === gesture.category.id);
  const best = category ? bestWithin(desk, category, gesture.severity, gesture.option.id) : null;
  const amount = format.money(gesture.amountMinor, gesture.currency);
  return (
    <ResultFrame
      bar={
        <Button size="l" onClick={actions.restart}>
          {texts.state.nextCase}
        </Button>
      }
    >
      <ResultHead
        tone="low"
        icon={<Hourglass />}
        title={texts.awaiting.title}
        detail={texts.awaiting.detail({ amount, option: gesture.option.title })}
      />
      {gesture.expiresAt && <p className={styles.until}>{texts.awaiting.until(format.time(gesture.expiresAt))}</p>}
      {best && waited > PATIENCE_MS && (
        <section className={styles.meanwhile}>
          <p>{texts.awaiting.meanwhile}</p>
          <b>
            {best.title} · {format.money(best.amount.defaultMinor, desk.budget.currency)}
          </b>
          <Button
            onClick={() =>
              actions.renew({ optionId: best.id, amountMinor: null, customer: item.body.customer ?? null })
            }
          >
            {texts.awaiting.giveInstead}
          </Button>
        </section>
      )}
    </ResultFrame>
  );
}
