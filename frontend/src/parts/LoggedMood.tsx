import type { Mood } from '@amends/shared/contract/gesture.js';
import { useTexts } from '../locales/texts.js';
import { MoodIcon } from './MoodIcon.js';
import styles from './LoggedMood.module.css';

/** How the customer left, in words. */
export function LoggedMood({ mood }: { mood: Mood }) {
  const texts = useTexts().gesture.leftAs;
  return (
    <span className={styles.mood} data-mood={mood}>
      <MoodIcon mood={mood} />
      {texts[mood]}
    </span>
  );
}
