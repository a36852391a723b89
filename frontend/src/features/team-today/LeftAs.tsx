import type { Mood } from '@amends/shared/contract/gesture.js';
import { createElement } from 'react';
import { useTexts } from '../../locales/texts.js';
import { moodIcon } from '../../parts/mood-icon.js';
import styles from './LeftAs.module.css';

/** How one customer left, short; nobody said = a dash, which is no mark against anybody. */
export function LeftAs({ mood }: { mood: Mood | undefined }) {
  const texts = useTexts();
  if (!mood) {
    return (
      <span className={styles.unknown} title={texts.teamToday.unknown}>
        –
      </span>
    );
  }
  return (
    <span className={styles.mood}>
      {createElement(moodIcon(mood), { 'aria-hidden': true })}
      {texts.gesture.moods[mood]}
    </span>
  );
}
