import { MOODS } from '@amends/shared/contract/gesture.js';
import type { TeamToday } from '@amends/shared/contract/team.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import styles from './DayInWords.module.css';

/** The day in a sentence that one can read aloud at the morning meeting. */
export function DayInWords({ today: { date, totals, currency } }: { today: TeamToday }) {
  const texts = useOfficeTexts().teamToday;
  const format = useFormat();
  const moods = [...MOODS, 'unknown' as const]
    .filter((mood) => totals.moods[mood] > 0)
    .map((mood) => texts.left[mood](totals.moods[mood]))
    .join(', ');
  return (
    <section className={styles.day}>
      <p className={styles.date}>{format.weekday(date)}</p>
      {totals.gestures > 0 && (
        <p className={styles.words}>
          {texts.dayInWords({
            gestures: totals.gestures,
            given: format.money(totals.grantedMinor, currency),
            moods,
            median: totals.medianElapsedMs === null ? null : format.duration(totals.medianElapsedMs),
          })}
        </p>
      )}
    </section>
  );
}
