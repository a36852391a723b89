import type { Gesture } from '@amends/shared/contract/gesture.js';
import { Mail } from 'lucide-react';
import { useState } from 'react';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Section } from '../../ui/Section.js';
import { useMessages } from './contact.api.js';
import styles from './Contact.module.css';
import { ContactForm } from './ContactForm.js';
import { Messages } from './Messages.js';

interface ContactProps {
  gesture: Gesture;
  timeZone: string;
}

/** Where the customer can be written to, and what they get when. */
export function Contact({ gesture, timeZone }: ContactProps) {
  const texts = useAfterTexts().theirPage;
  const [isOpen, setIsOpen] = useState(false);
  const { data, error, refetch } = useMessages(gesture.id);
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { email, messages } = data;
  return (
    <Section title={texts.messages.title}>
      <div className={styles.contact}>
        {isOpen && <ContactForm gesture={gesture} known={data} onClose={() => setIsOpen(false)} />}
        {!isOpen && email === null && (
          <Button className={styles.add} icon={<Mail aria-hidden />} onClick={() => setIsOpen(true)}>
            {texts.contact.add}
          </Button>
        )}
        {!isOpen && email !== null && (
          <p className={styles.to}>
            <span>{texts.contact.saved(email)}</span>
            <Button variant="quiet" onClick={() => setIsOpen(true)}>
              {texts.contact.change}
            </Button>
          </p>
        )}
        {email !== null && <Messages messages={messages} timeZone={timeZone} />}
      </div>
    </Section>
  );
}
