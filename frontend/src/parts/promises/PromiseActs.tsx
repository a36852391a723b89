import type { CustomerPromise } from '@amends/shared/contract/promise.js';
import { useState } from 'react';
import { newKey } from '../../lib/api.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { HandOverDialog } from './HandOverDialog.js';
import styles from './PromiseActs.module.css';
import { useReceipt } from './promises.api.js';
import { ResultDialog } from './ResultDialog.js';

interface PromiseActsProps {
  promise: CustomerPromise;
  /** Only the next thing. */
  brief?: boolean;
}

/** What the reader may do about a promise: take it over, say how it ended, pass it on. */
export function PromiseActs({ promise, brief }: PromiseActsProps) {
  const texts = useAfterTexts().promises;
  const receipt = useReceipt(promise.id);
  const [open, setOpen] = useState<'result' | 'hand' | null>(null);
  const { can } = promise;
  const close = (): void => setOpen(null);
  if (!can.keep && !can.handOver && !can.receive) return null;
  return (
    <div className={styles.acts}>
      {can.receive && (
        <Button disabled={receipt.isPending} onClick={() => receipt.mutate({ key: newKey(), body: {} })}>
          {texts.gotIt}
        </Button>
      )}
      {can.handOver && !can.receive && !brief && (
        <Button variant="quiet" onClick={() => setOpen('hand')}>
          {texts.handOver}
        </Button>
      )}
      {can.keep && !(brief && can.receive) && (
        <Button variant={can.receive || brief ? 'quiet' : 'secondary'} onClick={() => setOpen('result')}>
          {texts.keep}
        </Button>
      )}
      {receipt.error && <ErrorNote error={receipt.error} />}
      {open === 'result' && <ResultDialog promise={promise} onClose={close} />}
      {open === 'hand' && <HandOverDialog promise={promise} onClose={close} />}
    </div>
  );
}
