import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { Button } from '../../../ui/Button.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { TextArea } from '../../../ui/TextField.js';
import { headIn } from '../head-text.js';
import { useVerify } from '../seals.api.js';
import styles from './verify.module.css';

/** Begins a run, with a head that was kept elsewhere where there is one. */
export function StartVerification() {
  const texts = useOfficeTexts().seals.verify;
  const verify = useVerify();
  const [older, setOlder] = useState('');
  const [isTried, setIsTried] = useState(false);
  const head = headIn(older);
  const isUnreadable = older.trim() !== '' && head === null;
  const start = (): void => {
    setIsTried(true);
    if (!isUnreadable) verify.mutate(head);
  };
  return (
    <div className={styles.start}>
      <details className={styles.older}>
        <summary>{texts.older}</summary>
        <TextArea
          label={texts.older}
          labelHidden
          hint={texts.olderHint}
          spellCheck={false}
          autoComplete="off"
          rows={3}
          value={older}
          onChange={(event) => setOlder(event.target.value)}
          error={isTried && isUnreadable ? texts.olderUnreadable : null}
        />
      </details>
      <Button variant="primary" icon={<ShieldCheck aria-hidden />} disabled={verify.isPending} onClick={start}>
        {texts.start}
      </Button>
      {verify.error && <ErrorNote error={verify.error} />}
    </div>
  );
}
