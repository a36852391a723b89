import type { Gesture, Voucher } from '@amends/shared/contract/gesture.js';
import { Copy, Printer } from 'lucide-react';
import { useFormat } from '../lib/format.js';
import { useTexts } from '../locales/texts.js';
import { Button } from '../ui/Button.js';
import { useToast } from '../ui/Toast.js';
import { PrintedSlip } from './PrintedSlip.js';
import { QrCode } from './QrCode.js';
import styles from './VoucherSlip.module.css';

interface VoucherSlipProps {
  gesture: Gesture;
  voucher: Voucher;
  departmentName: string;
  timeZone: string;
}

/** The code to hand over: to scan, to read aloud, to copy, to print. */
export function VoucherSlip({ gesture, voucher, departmentName, timeZone }: VoucherSlipProps) {
  const texts = useTexts().grant.voucher;
  const format = useFormat(timeZone);
  const say = useToast();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(voucher.code);
    say(texts.copied);
  };
  return (
    <section className={styles.slip} aria-label={texts.code}>
      <div className={styles.pass}>
        <div className={styles.qr}>
          <QrCode text={voucher.code} />
        </div>
        <div className={styles.words}>
          <b>{gesture.option.title}</b>
          {gesture.customer && <p>{gesture.customer.name ?? gesture.customer.reference}</p>}
          <p>{texts.until(format.until(voucher.validUntil))}</p>
          <p className={styles.code}>{voucher.code}</p>
        </div>
      </div>
      <div className={styles.acts}>
        <Button icon={<Printer aria-hidden />} onClick={() => globalThis.print()}>
          {texts.print}
        </Button>
        <Button icon={<Copy aria-hidden />} onClick={() => void copy()}>
          {texts.copy}
        </Button>
      </div>
      <PrintedSlip gesture={gesture} voucher={voucher} departmentName={departmentName} timeZone={timeZone} />
    </section>
  );
}
