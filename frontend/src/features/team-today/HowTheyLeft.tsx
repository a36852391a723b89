import { MOODS } from '@amends/shared/contract/gesture.js';
import type { MoodCounts } from '@amends/shared/contract/team.js';
import { CircleDashed } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { MoodIcon } from '../../parts/MoodIcon.js';
import { Panel } from '../../ui/Panel.js';
import styles from './HowTheyLeft.module.css';

/** How customers left: a bar in proportion, and every count in words. Unknown is its own, and never bad. */
export function HowTheyLeft({ moods }: { moods: MoodCounts }) {
  const texts = useOfficeTexts();
  const counts = [...MOODS, 'unknown' as const].map((mood) => ({
    mood,
    count: moods[mood],
    label: mood === 'unknown' ? texts.teamToday.unknown : texts.gesture.moods[mood],
  }));
  return (
    <Panel title={texts.teamToday.howTheyLeft}>
      <div className={styles.bar} aria-hidden>
        {counts.map(({ mood, count }) => count > 0 && <i key={mood} data-mood={mood} style={{ flexGrow: count }} />)}
      </div>
      <dl className={styles.legend}>
        {counts.map(({ mood, count, label }) => (
          <div key={mood} className={styles.mood} data-mood={mood}>
            <dt>
              {mood === 'unknown' ? <CircleDashed aria-hidden /> : <MoodIcon mood={mood} />}
              {label}
            </dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {moods.unknown > 0 && <p className={styles.hint}>{texts.teamToday.unknownHint}</p>}
    </Panel>
  );
}
