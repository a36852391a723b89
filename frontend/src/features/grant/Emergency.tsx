import { Siren } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import styles from './Emergency.module.css';

interface EmergencyProps {
  /** What to do first, in the department's words. */
  text: string;
  isHeld: boolean;
  onHelped: () => void;
}

/** Help comes first; gestures only in addition, after somebody said that help is under way. */
export function Emergency({ text, isHeld, onHelped }: EmergencyProps) {
  const texts = useTexts().grant.emergency;
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section ref={card} className={styles.card} role="alert">
      <h2>
        <Siren aria-hidden />
        {texts.title}
      </h2>
      <p>{text}</p>
      {isHeld && <Button onClick={onHelped}>{texts.addition}</Button>}
    </section>
  );
}
