import type { Gesture } from '@amends/shared/contract/gesture.js';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useFormat } from '../lib/format.js';
import { useTexts } from '../locales/texts.js';
import { Button } from '../ui/Button.js';
import styles from './GestureRow.module.css';
import { GestureTag } from './GestureTag.js';
import { LoggedMood } from './LoggedMood.js';
import { MoodPicker } from './MoodPicker.js';
import { useOutcome } from './use-outcome.js';
import { WithinPolicy } from './WithinPolicy.js';

interface GestureRowProps {
  gesture: Gesture;
  timeZone: string | undefined;
  /** Opens the question at once where nobody has answered it. */
  asksMood?: boolean;
  /** What else may be done with it. */
  children?: ReactNode;
}

/** One gesture in a list: what, for whom, how much, how they left. */
export function GestureRow({ gesture, timeZone, asksMood, children }: GestureRowProps) {
  const texts = useTexts().gesture;
  const format = useFormat(timeZone);
  const outcome = useOutcome(gesture);
  const [isOpen, setIsOpen] = useState(false);
  const { mood, customer, category, state, can } = gesture;
  const isAsked = can.logOutcome && ((asksMood && !mood) || isOpen);
  const who = customer?.name ?? customer?.reference;
  return (
    <li className={styles.row} data-state={state}>
      <Link href={`/gestures/${gesture.id}`} className={styles.link}>
        <span className={styles.title}>{gesture.option.title}</span>
        <b>{format.money(gesture.amountMinor, gesture.currency)}</b>
        <small>{[format.time(gesture.requestedAt), who, category.name].filter(Boolean).join(' · ')}</small>
      </Link>
      <div className={styles.foot}>
        {state !== 'granted' && <GestureTag gesture={gesture} />}
        {state === 'granted' && gesture.withinPolicy && <WithinPolicy />}
        {state === 'granted' && mood && <LoggedMood mood={mood} />}
        {state === 'granted' && !mood && can.logOutcome && !isAsked && (
          <Button variant="quiet" className={styles.ask} onClick={() => setIsOpen(true)}>
            {texts.howLeft}
          </Button>
        )}
        {isAsked && <span className={styles.question}>{texts.howLeft}</span>}
        {children}
      </div>
      {isAsked && (
        <MoodPicker
          compact
          value={mood}
          onChange={(next) => {
            outcome.log({ mood: next });
            setIsOpen(false);
          }}
        />
      )}
    </li>
  );
}
