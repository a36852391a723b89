import type { RedemptionAnswer } from '@amends/shared/contract/voucher.js';
import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useFormat } from '../../lib/format.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Button } from '../../ui/Button.js';
import styles from './Taken.module.css';

/** Done: what was taken, what stays, and the next one. */
export function Taken({ answer, onNext }: { answer: RedemptionAnswer; onNext: () => void }) {
  const texts = useAfterTexts().redeem;
  const format = useFormat();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus({ preventScroll: true }), []);
  const { redemption, voucher } = answer;
  const { currency, divisible, remainingMinor, option, code } = voucher;
  const rest = remainingMinor > 0 ? texts.restLeft(format.money(remainingMinor, currency)) : texts.nothingLeft;
  return (
    <section className={styles.taken}>
      <span className={styles.disc} aria-hidden>
        <Check />
      </span>
      <output>
        <h2>{texts.taken}</h2>
        <p>
          <b>{option.title}</b> · {code}
        </p>
        {divisible && (
          <p>
            {texts.takenDetail(format.money(redemption.amountMinor, currency))}. {rest}
          </p>
        )}
      </output>
      <p className={styles.handOver}>
        <b>{texts.handOver}</b> {option.handOver}
      </p>
      <Button ref={next} variant="primary" size="l" wide onClick={onNext}>
        {texts.next}
      </Button>
    </section>
  );
}
