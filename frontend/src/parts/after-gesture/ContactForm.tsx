import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { ContactRequest, GestureMessages } from '@amends/shared/contract/message.js';
import { CUSTOMER_CONTACT_LENGTH_MAX, CUSTOMER_NAME_LENGTH_MAX } from '@amends/shared/limits.js';
import { LOCALES } from '@amends/shared/locale.js';
import { useState } from 'react';
import { useIntentionKey } from '../../lib/intention.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { LANGUAGE_NAMES } from '../../locales/language-names.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Segmented } from '../../ui/Segmented.js';
import { TextField } from '../../ui/TextField.js';
import { useSaveContact } from './contact.api.js';
import styles from './ContactForm.module.css';

interface ContactFormProps {
  gesture: Gesture;
  known: GestureMessages;
  onClose: () => void;
}

/** Only tells a slip of the finger from an address; the server decides. */
const EMAIL_LIKE = /^\S+@\S+\.\S+$/;

/** The customer's address and language. */
export function ContactForm({ gesture, known, onClose }: ContactFormProps) {
  const { theirPage, common } = useAfterTexts();
  const texts = theirPage.contact;
  const keyOf = useIntentionKey();
  const [email, setEmail] = useState(known.email ?? '');
  const [name, setName] = useState(gesture.customer?.name ?? '');
  const [language, setLanguage] = useState(known.locale);
  const [isTried, setIsTried] = useState(false);
  const { mutate, isPending, error } = useSaveContact(gesture.id, onClose);
  const isReadable = EMAIL_LIKE.test(email.trim());
  const save = (): void => {
    setIsTried(true);
    if (!isReadable) return;
    const body: ContactRequest = { email: email.trim(), locale: language };
    if (name.trim()) body.name = name.trim();
    mutate({ key: keyOf(body), body });
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p>{texts.lead}</p>
      <TextField
        type="email"
        label={texts.email}
        autoComplete="off"
        inputMode="email"
        maxLength={CUSTOMER_CONTACT_LENGTH_MAX}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={isTried && !isReadable ? texts.emailMissing : null}
      />
      <TextField
        label={texts.name}
        optional
        autoComplete="off"
        maxLength={CUSTOMER_NAME_LENGTH_MAX}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Segmented
        label={texts.language}
        value={language}
        options={LOCALES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
        onChange={setLanguage}
      />
      <p>{texts.waits}</p>
      {error && <ErrorNote error={error} />}
      <div className={styles.acts}>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button variant="primary" type="submit" disabled={isPending}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
