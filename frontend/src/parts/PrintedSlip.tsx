import type { Gesture, Voucher } from '@amends/shared/contract/gesture.js';
import { createPortal } from 'react-dom';
import { useFormat } from '../lib/format.js';
import { useTexts } from '../locales/texts.js';
import { linkOf } from './page-link.js';
import styles from './PrintedSlip.module.css';
import { QrCode } from './QrCode.js';

interface PrintedSlipProps {
  gesture: Gesture;
  voucher: Voucher;
  departmentName: string;
  timeZone: string;
}

/** What leaves the printer: the slip alone, for a receipt roll or a sheet. Unseen on the screen. */
export function PrintedSlip({ gesture, voucher, departmentName, timeZone }: PrintedSlipProps) {
  const texts = useTexts().grant.voucher;
  const format = useFormat(timeZone);
  return createPortal(
    <div className={styles.slip} aria-hidden>
      <p className={styles.from}>{departmentName}</p>
      <p className={styles.title}>{gesture.option.title}</p>
      <p>{texts.withApology}</p>
      {gesture.customer && <p>{gesture.customer.name ?? gesture.customer.reference}</p>}
      <div className={styles.qr}>
        <QrCode text={gesture.pagePath === undefined ? voucher.code : linkOf(gesture.pagePath)} />
      </div>
      <p className={styles.code}>{voucher.code}</p>
      <p>{texts.until(format.until(voucher.validUntil))}</p>
      {gesture.pagePath !== undefined && <p>{texts.yourPage}</p>}
      <p className={styles.number}>
        {gesture.number} · {gesture.employee.name}
      </p>
    </div>,
    document.body,
  );
}
