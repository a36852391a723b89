import type { VoucherRefusal } from '@amends/shared/contract/voucher.js';
import { useCan } from '../../lib/session.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Button, LinkButton } from '../../ui/Button.js';
import styles from './NotUsable.module.css';

/** Used, out of date or void: told calmly, with what may be done for whoever stands there. */
export function NotUsable({ refusal, onNext }: { refusal: VoucherRefusal; onNext: () => void }) {
  const texts = useAfterTexts().redeem;
  const { title, detail } = texts.refusals[refusal];
  const mayGive = useCan('gesture:grant');
  return (
    <div className={styles.note}>
      <p>
        <b>{title}</b> {detail}
      </p>
      <div className={styles.acts}>
        <Button onClick={onNext}>{texts.next}</Button>
        {mayGive && refusal !== 'redeemed' && <LinkButton href="/grant">{texts.give}</LinkButton>}
      </div>
    </div>
  );
}
