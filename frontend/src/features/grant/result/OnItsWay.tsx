import type { Desk } from '@amends/shared/contract/desk.js';
import { CloudUpload, Smartphone } from 'lucide-react';
import { useFormat } from '../../../lib/format.js';
import type { OutboxItem } from '../../../lib/outbox.js';
import { sendNow } from '../../../lib/outbox-sender.js';
import { useTexts } from '../../../locales/texts.js';
import { Button } from '../../../ui/Button.js';
import styles from './OnItsWay.module.css';
import { ResultFrame } from './ResultFrame.js';
import { ResultHead } from './ResultHead.js';

interface OnItsWayProps {
  desk: Desk;
  item: OutboxItem;
  onNext: () => void;
}

/** Stored and not answered yet: never called given. The next case may begin meanwhile. */
export function OnItsWay({ desk, item, onNext }: OnItsWayProps) {
  const texts = useTexts().grant.state;
  const format = useFormat();
  const { optionId, amountMinor, customer } = item.body;
  const option = desk.policy.options.find((one) => one.id === optionId);
  const isFirstTry = item.attempts === 0;
  const head = isFirstTry ? (
    <ResultHead tone="neutral" icon={<CloudUpload />} title={texts.sending} />
  ) : (
    <ResultHead tone="offline" icon={<Smartphone />} title={texts.saved} detail={texts.savedDetail} />
  );
  return (
    <ResultFrame
      bar={
        !isFirstTry && (
          <>
            <Button variant="primary" size="l" disabled={item.state === 'sending'} onClick={sendNow}>
              {item.state === 'sending' ? texts.sending : texts.sendNow}
            </Button>
            <Button onClick={onNext}>{texts.nextCase}</Button>
          </>
        )
      }
    >
      {head}
      {option && (
        <p className={styles.what}>
          <b>{option.title}</b>
          {[
            format.money(amountMinor ?? option.amount.defaultMinor, desk.budget.currency),
            customer?.name ?? customer?.reference,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </ResultFrame>
  );
}
