import { type Locale, LOCALES } from '@amends/shared/locale.js';
import { useState } from 'react';
import { LANGUAGE_NAMES } from '../../locales/language-names.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { InLanguage, useLocale } from '../../locales/texts.js';
import { Segmented } from '../../ui/Segmented.js';
import styles from './Preview.module.css';
import { PreviewScreen } from './PreviewScreen.js';

/** The draft as staff would see it on a phone, in either language; follows every key. */
export function Preview() {
  const texts = useOfficeTexts().policyEditor.preview;
  const { locale } = useLocale();
  const [wanted, setWanted] = useState<Locale>(locale);
  return (
    <section className={styles.preview} aria-label={texts.title}>
      <Segmented
        label={texts.language}
        value={wanted}
        options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={setWanted}
      />
      <div className={styles.phone}>
        <InLanguage locale={wanted}>
          <PreviewScreen />
        </InLanguage>
      </div>
    </section>
  );
}
