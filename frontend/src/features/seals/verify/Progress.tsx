import type { Verification } from '@amends/shared/contract/seal.js';
import { useFormat } from '../../../lib/format.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { Button } from '../../../ui/Button.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { useCancelVerification } from '../seals.api.js';
import styles from './verify.module.css';

/** How far a run is. */
export function Progress({ run: { id, checked, total, can } }: { run: Verification }) {
  const texts = useOfficeTexts().seals.verify;
  const format = useFormat();
  const cancel = useCancelVerification();
  const words = texts.running({ checked: format.number(checked), total: format.number(total) });
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span>{words}</span>
        {can.cancel && (
          <Button disabled={cancel.isPending} onClick={() => cancel.mutate(id)}>
            {texts.cancel}
          </Button>
        )}
      </div>
      <progress className={styles.bar} value={checked} max={Math.max(total, 1)} aria-label={words} />
      {cancel.error && <ErrorNote error={cancel.error} />}
    </div>
  );
}
