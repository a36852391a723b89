import { type Locale, LOCALES } from '@amends/shared/locale.js';
import { useState } from 'react';
import { useLocale, useTexts } from '../../locales/texts.js';
import { LANGUAGE_NAMES } from '../../locales/language-names.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Segmented } from '../../ui/Segmented.js';
import { DemoPeople } from './DemoPeople.js';
import { SignInForm } from './SignInForm.js';
import styles from './SignInScreen.module.css';
import { TooMany } from './TooMany.js';
import { useSignIn } from './use-sign-in.js';

export function SignInScreen() {
  const { signIn: texts, common } = useTexts();
  const { locale, setLocale } = useLocale();
  const [chosen, setChosen] = useState<Locale | null>(null);
  const signIn = useSignIn(chosen);
  const choose = (next: Locale): void => {
    setChosen(next);
    setLocale(next);
  };
  return (
    <main className={styles.screen}>
      <div className={styles.top}>
        <p className={styles.logo}>{common.product}</p>
        <Segmented
          label={common.language}
          value={locale}
          options={LOCALES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
          onChange={choose}
        />
      </div>
      <section className={styles.card}>
        <h1>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
        {signIn.error && <ErrorNote error={signIn.error} />}
        <TooMany error={signIn.error} />
        <SignInForm isPending={signIn.isPending} onSubmit={signIn.mutate} />
      </section>
      <DemoPeople isPending={signIn.isPending} onChoose={signIn.mutate} />
    </main>
  );
}
