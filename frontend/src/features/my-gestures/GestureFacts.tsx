import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import { LoggedMood } from '../../parts/LoggedMood.js';
import styles from './GestureFacts.module.css';

interface GestureFactsProps {
  gesture: Gesture;
  timeZone: string | undefined;
}

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** Everything that is known about the gesture, as pairs. */
export function GestureFacts({ gesture, timeZone }: GestureFactsProps) {
  const { gesture: words, myGestures } = useTexts();
  const texts = myGestures.detail;
  const format = useFormat(timeZone);
  const { customer, settlement, reversal, voucher } = gesture;
  const facts: Record<string, ReactNode> = {
    [texts.amount]: format.money(gesture.amountMinor, gesture.currency),
    [texts.category]: `${gesture.category.name} · ${words.severities[gesture.severity]}`,
    [texts.forWhom]: joined(customer?.name, customer?.reference, customer?.tier) || texts.nobody,
    [gesture.grantedAt ? texts.given : texts.asked]: format.moment(gesture.grantedAt ?? gesture.requestedAt),
    [texts.by]: gesture.employee.name,
    [texts.chosen]: gesture.choiceId && texts.byCustomer,
    [words.howLeft]: gesture.mood && <LoggedMood mood={gesture.mood} />,
    [texts.note]: gesture.note,
    [words.voucher]: voucher && words.vouchers[voucher.state],
    [texts.answered]: settlement && joined(settlement.by?.name, format.moment(settlement.at), settlement.note),
    [texts.undone]: reversal && joined(reversal.by.name, format.moment(reversal.at), reversal.reason),
    [texts.policy]: texts.version(gesture.policyVersion),
    [texts.time]: gesture.elapsedMs !== undefined && format.duration(gesture.elapsedMs),
  };
  return (
    <dl className={styles.facts}>
      {Object.entries(facts).map(([name, fact]) =>
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
