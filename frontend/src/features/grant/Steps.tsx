import { Check, Circle } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../locales/texts.js';
import styles from './Steps.module.css';

const STEPS = ['apologise', 'own', 'fix'] as const;

interface StepsProps {
  caseKey: string;
}

/** The four steps as a reminder: to tick, to skip, never in the way. The last one ticks itself by giving. */
export function Steps({ caseKey }: StepsProps) {
  const texts = useTexts().grant.steps;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const toggle = (id: string): void =>
    setTicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  return (
    <ol className={styles.steps} aria-label={texts.title}>
      {STEPS.map((step) => {
        const id = `${caseKey} ${step}`;
        const isDone = ticked.includes(id);
        return (
          <li key={step}>
            <button type="button" className={styles.step} aria-pressed={isDone} onClick={() => toggle(id)}>
              {isDone ? <Check aria-hidden /> : <Circle aria-hidden />}
              {texts[step]}
            </button>
          </li>
        );
      })}
      <li className={styles.step}>
        <Circle aria-hidden />
        {texts.give}
      </li>
    </ol>
  );
}
