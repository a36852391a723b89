import type { Locale } from '@amends/shared/locale.js';
import { RECOVERY_HINT_KINDS, RECOVERY_WORDS } from '@amends/shared/recovery-words.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Dialog } from '../../ui/Dialog.js';
import { Section } from '../../ui/Section.js';
import styles from './WordingHints.module.css';

/** The whole list that the hints go by; there is no other. */
export function WordList({ locale, onClose }: { locale: Locale; onClose: () => void }) {
  const texts = useOfficeTexts().policyEditor.hints;
  return (
    <Dialog title={texts.listTitle} onClose={onClose}>
      <p>{texts.listDetail}</p>
      {RECOVERY_HINT_KINDS.map((kind) => (
        <Section key={kind} title={texts.kinds[kind]}>
          <ul className={styles.words} lang={locale}>
            {RECOVERY_WORDS[locale][kind].map((words) => (
              <li key={words}>{words.replaceAll('*', '…')}</li>
            ))}
          </ul>
        </Section>
      ))}
    </Dialog>
  );
}
