import type { Mood } from '@amends/shared/contract/gesture.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { MoodIcon } from '../../parts/MoodIcon.js';
import styles from './LeftAs.module.css';

/** How one customer left, short; nobody said = a dash, which is no mark against anybody. */
export function LeftAs({ mood }: { mood: Mood | undefined }) {
  const texts = useOfficeTexts();
  if (!mood) {
    return (
      <span className={styles.unknown} title={texts.teamToday.unknown}>
        –
      </span>
    );
  }
  return (
    <span className={styles.mood}>
      <MoodIcon mood={mood} />
      {texts.gesture.moods[mood]}
    </span>
  );
}
