import type { Mood } from '@amends/shared/contract/gesture.js';
import { useTexts } from '../locales/texts.js';
import { moodIcon } from './mood-icon.js';
import styles from './LoggedMood.module.css';

/** How the customer left, in words. */
export function LoggedMood({ mood }: { mood: Mood }) {
  const texts = useTexts().gesture.leftAs;
  const Icon = moodIcon(mood);
  return (
    <span className={styles.mood} data-mood={mood}>
      <Icon aria-hidden />
      {texts[mood]}
    </span>
  );
}
