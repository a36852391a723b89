import type { RedemptionAnswer } from '@amends/shared/contract/voucher.js';
import { WifiOff } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useOnline } from '../../lib/connection.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { CodeForm } from './CodeForm.js';
import { FoundVoucher } from './FoundVoucher.js';
import styles from './RedeemScreen.module.css';
import { Taken } from './Taken.js';

const Scanner = lazy(async () => ({ default: (await import('./scanner/Scanner.js')).Scanner }));

/** What is on the desk: nothing yet, a code that was asked about, or what was just taken. */
interface AtDesk {
  code: string | null;
  taken: RedemptionAnswer | null;
  isScanning: boolean;
}

const NOTHING: AtDesk = { code: null, taken: null, isScanning: false };

/** Takes codes, one after the other: typed or scanned, looked at, used in whole or in part. */
export function RedeemScreen() {
  const texts = useAfterTexts().redeem;
  const isOnline = useOnline();
  const [desk, setDesk] = useState(NOTHING);
  const look = (code: string): void => setDesk({ ...NOTHING, code });
  const next = (): void => setDesk(NOTHING);
  return (
    <Page title={texts.title} lead={texts.lead} width="narrow">
      {!isOnline && (
        <p className={styles.offline}>
          <WifiOff aria-hidden />
          {texts.offline}
        </p>
      )}
      {!desk.taken && (
        <CodeForm
          key={`form ${desk.code}`}
          asked={desk.code}
          isScanning={desk.isScanning}
          onLook={look}
          onScan={(isScanning) => setDesk({ ...NOTHING, isScanning })}
        />
      )}
      {desk.isScanning && (
        <Suspense fallback={<Skeleton lines={3} />}>
          <Scanner onRead={look} />
        </Suspense>
      )}
      {desk.code !== null && !desk.taken && (
        <FoundVoucher
          key={`found ${desk.code}`}
          code={desk.code}
          onTaken={(taken) => setDesk({ ...desk, taken })}
          onNext={next}
        />
      )}
      {desk.taken && <Taken answer={desk.taken} onNext={next} />}
    </Page>
  );
}
