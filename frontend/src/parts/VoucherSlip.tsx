import type { Gesture, Voucher } from '@amends/shared/contract/gesture.js';
import { Copy, Link2, Printer } from 'lucide-react';
import { useFormat } from '../lib/format.js';
import { useTexts } from '../locales/texts.js';
import { Button } from '../ui/Button.js';
import { IconButton } from '../ui/IconButton.js';
import { linkOf } from './page-link.js';
import { PrintedSlip } from './PrintedSlip.js';
import { QrCode } from './QrCode.js';
import { useCopy } from './use-copy.js';
import { usePrinting } from './use-printing.js';
import styles from './VoucherSlip.module.css';

interface VoucherSlipProps {
  gesture: Gesture;
  voucher: Voucher;
  departmentName: string;
  timeZone: string;
}

/** What to hand over: the customer's page with the code, to scan, to read aloud, to send on, to print. */
export function VoucherSlip({ gesture, voucher, departmentName, timeZone }: VoucherSlipProps) {
  const texts = useTexts().grant.voucher;
  const format = useFormat(timeZone);
  const copy = useCopy();
  const print = usePrinting(gesture.id);
  const link = gesture.pagePath === undefined ? null : linkOf(gesture.pagePath);
  return (
    <section className={styles.slip} aria-label={texts.code}>
      <div className={styles.pass}>
        <div className={styles.qr}>
          <QrCode text={link ?? voucher.code} />
        </div>
        <div className={styles.words}>
          <b>{gesture.option.title}</b>
          {gesture.customer && <p>{gesture.customer.name ?? gesture.customer.reference}</p>}
          <p>{texts.until(format.until(voucher.validUntil))}</p>
          {link !== null && <p>{texts.keep}</p>}
        </div>
      </div>
      <p className={styles.code}>
        {voucher.code}
        <IconButton label={texts.copy} icon={<Copy aria-hidden />} onClick={() => copy(voucher.code, texts.copied)} />
      </p>
      <div className={styles.acts}>
        {link !== null && (
          <>
            <Button icon={<Printer aria-hidden />} onClick={print}>
              {texts.print}
            </Button>
            <Button icon={<Link2 aria-hidden />} onClick={() => copy(link, texts.linkCopied)}>
              {texts.copyLink}
            </Button>
          </>
        )}
      </div>
      <PrintedSlip gesture={gesture} voucher={voucher} departmentName={departmentName} timeZone={timeZone} />
    </section>
  );
}
