import type { Gesture } from '@amends/shared/contract/gesture.js';
import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import { LoggedMood } from '../../parts/LoggedMood.js';
import styles from './GestureFacts.module.css';

interface GestureFactsProps {
  gesture: Gesture;
  timeZone: string | undefined;
}

export function GestureFacts({ gesture, timeZone }: GestureFactsProps) {
  const { gesture: words, myGestures } = useTexts();
  const texts = myGestures.detail;
  const format = useFormat(timeZone);
  const { customer, settlement, reversal, voucher } = gesture;
  const facts = [
    [texts.amount, format.money(gesture.amountMinor, gesture.currency)],
    [texts.category, `${gesture.category.name} · ${words.severities[gesture.severity]}`],
    [
      texts.forWhom,
      customer ? [customer.name, customer.reference, customer.tier].filter(Boolean).join(' · ') : texts.nobody,
    ],
    [gesture.grantedAt ? texts.given : texts.asked, format.moment(gesture.grantedAt ?? gesture.requestedAt)],
    [texts.by, gesture.employee.name],
    [words.howLeft, gesture.mood && <LoggedMood mood={gesture.mood} />],
    [texts.note, gesture.note],
    [words.voucher, voucher && words.vouchers[voucher.state]],
    [
      texts.answered,
      settlement && [settlement.by?.name, format.moment(settlement.at), settlement.note].filter(Boolean).join(' · '),
    ],
    [texts.undone, reversal && [reversal.by.name, format.moment(reversal.at), reversal.reason].join(' · ')],
    [texts.policy, texts.version(gesture.policyVersion)],
    [texts.time, gesture.elapsedMs !== undefined && format.duration(gesture.elapsedMs)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, fact]) =>
        fact ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
