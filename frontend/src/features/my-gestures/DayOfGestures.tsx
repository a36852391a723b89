import type { Gesture } from '@amends/shared/contract/gesture.js';
import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import { GestureRow } from '../../parts/GestureRow.js';
import { Section } from '../../ui/Section.js';
import styles from './DayOfGestures.module.css';
import { UndoInTime } from './UndoInTime.js';

interface DayOfGesturesProps {
  /** `2026-11-22` */
  day: string;
  gestures: readonly Gesture[];
  timeZone: string | undefined;
}

export function DayOfGestures({ day, gestures, timeZone }: DayOfGesturesProps) {
  const { common } = useTexts();
  const format = useFormat(timeZone);
  const name = (): string => {
    if (day === format.today()) return common.today;
    return day === format.yesterday() ? common.yesterday : format.weekday(day);
  };
  return (
    <Section title={name()}>
      <ul className={styles.list}>
        {gestures.map((gesture) => (
          <GestureRow key={gesture.id} gesture={gesture} timeZone={timeZone}>
            {gesture.can.reverse && <UndoInTime gesture={gesture} variant="quiet" />}
          </GestureRow>
        ))}
      </ul>
    </Section>
  );
}
