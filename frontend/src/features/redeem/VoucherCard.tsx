import type { RedemptionAnswer, VoucherAtDesk } from '@amends/shared/contract/voucher.js';
import { useFormat } from '../../lib/format.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { OptionIcon } from '../../parts/OptionIcon.js';
import { NotUsable } from './NotUsable.js';
import { TakeForm } from './TakeForm.js';
import { Uses } from './Uses.js';
import { useOwnZone } from './use-own-zone.js';
import styles from './VoucherCard.module.css';
import { VoucherTag } from './VoucherTag.js';

interface VoucherCardProps {
  voucher: VoucherAtDesk;
  onTaken: (answer: RedemptionAnswer) => void;
  onNext: () => void;
}

/** What a code is good for, and taking it; where it is not good any more, what helps the customer instead. */
export function VoucherCard({ voucher, onTaken, onNext }: VoucherCardProps) {
  const texts = useAfterTexts().redeem;
  const format = useFormat(useOwnZone());
  const { option, department, customerName, validUntil, refusal, faceMinor, remainingMinor, currency } = voucher;
  const until = format.until(validUntil);
  return (
    <section className={styles.card} aria-label={voucher.code}>
      <header className={styles.head}>
        <OptionIcon kind={option.kind} />
        <div>
          <h2>{option.title}</h2>
          <p>{[customerName, texts.from(department.name)].filter(Boolean).join(' · ')}</p>
        </div>
        <VoucherTag voucher={voucher} />
      </header>
      <p className={styles.code}>{voucher.code}</p>
      <p className={styles.facts}>
        {refusal === 'expired' ? texts.wasUntil(until) : texts.until(until)}
        {voucher.divisible && (
          <>
            {' · '}
            <b>
              {texts.left({ left: format.money(remainingMinor, currency), face: format.money(faceMinor, currency) })}
            </b>
          </>
        )}
      </p>
      {refusal === null ? (
        <>
          <p className={styles.handOver}>
            <b>{texts.handOver}</b> {option.handOver}
          </p>
          <TakeForm voucher={voucher} onTaken={onTaken} />
        </>
      ) : (
        <NotUsable refusal={refusal} onNext={onNext} />
      )}
      <Uses voucher={voucher} />
    </section>
  );
}
