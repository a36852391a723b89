import { MESSAGE_KINDS, type MessageKind } from '@amends/shared/contract/message.js';
import { type Locale, LOCALES, type LocalizedText } from '@amends/shared/locale.js';
import { useState } from 'react';
import { useDebounced } from '../../../lib/use-debounced.js';
import { LANGUAGE_NAMES } from '../../../locales/language-names.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { useLocale } from '../../../locales/texts.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { Panel } from '../../../ui/Panel.js';
import { Segmented } from '../../../ui/Segmented.js';
import { Select } from '../../../ui/Select.js';
import { useMessagePreview } from './message-plan.api.js';
import styles from './MessagePreviewPanel.module.css';

const PAUSE_MS = 400;

/** Each message in each language, with the last line as it is being written. */
export function MessagePreviewPanel({ departmentId, signOff }: { departmentId: string; signOff: LocalizedText }) {
  const texts = useOfficeTexts().department.messages;
  const { locale: own } = useLocale();
  const [kind, setKind] = useState<MessageKind>('gesture');
  const [locale, setLocale] = useState<Locale>(own);
  const written = useDebounced(signOff[locale], PAUSE_MS);
  const { data, error, refetch } = useMessagePreview(departmentId, kind, locale, written);
  return (
    <Panel title={texts.preview}>
      <div className={styles.choice}>
        <Select
          label={texts.kind}
          value={kind}
          options={MESSAGE_KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
          onChange={(value) => setKind(MESSAGE_KINDS.find((one) => one === value) ?? kind)}
        />
        <Segmented
          label={texts.language}
          value={locale}
          options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={setLocale}
        />
      </div>
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data && (
        <article className={styles.letter} lang={locale} aria-live="polite">
          <p className={styles.subject}>
            <small>{texts.subject}</small>
            <b>{data.subject}</b>
          </p>
          <p className={styles.text}>{data.text}</p>
        </article>
      )}
    </Panel>
  );
}
