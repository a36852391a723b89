import { type Mood, MOODS } from '@amends/shared/contract/gesture.js';
import { useTexts } from '../locales/texts.js';
import { MoodIcon } from './MoodIcon.js';
import styles from './MoodPicker.module.css';

interface MoodPickerProps {
  value: Mood | undefined;
  onChange: (mood: Mood) => void;
  /** The small row for lists. */
  compact?: boolean;
}

/** One tap, changeable: how the customer left, as staff saw it. */
export function MoodPicker({ value, onChange, compact }: MoodPickerProps) {
  const texts = useTexts().gesture;
  return (
    <fieldset className={styles.moods} data-compact={compact}>
      <legend className={styles.legend}>{texts.howLeft}</legend>
      {MOODS.map((mood) => {
        return (
          <button
            key={mood}
            type="button"
            className={styles.mood}
            data-mood={mood}
            aria-pressed={mood === value}
            onClick={() => onChange(mood)}
          >
            <MoodIcon mood={mood} />
            {texts.moods[mood]}
          </button>
        );
      })}
    </fieldset>
  );
}
