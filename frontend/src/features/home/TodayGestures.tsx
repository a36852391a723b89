import type { Desk } from '@amends/shared/contract/desk.js';
import { HandHeart } from 'lucide-react';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import { GestureRow } from '../../parts/GestureRow.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Section } from '../../ui/Section.js';
import styles from './TodayGestures.module.css';

/** Today's gestures of this person; where nobody said how the customer left, one tap says it here. */
export function TodayGestures({ desk }: { desk: Desk }) {
  const texts = useTexts().home;
  const { timeZone } = desk.department;
  const format = useFormat(timeZone);
  const today = format.today();
  const gestures = desk.recent.filter((gesture) => format.dayKey(gesture.requestedAt) === today);
  return (
    <Section
      title={texts.today}
      action={
        <Link href="/gestures" className={styles.all}>
          {texts.history}
        </Link>
      }
    >
      {gestures.length === 0 && (
        <EmptyState icon={<HandHeart />} title={texts.empty}>
          {texts.emptyDetail}
        </EmptyState>
      )}
      <ul className={styles.list}>
        {gestures.map((gesture) => (
          <GestureRow key={gesture.id} gesture={gesture} timeZone={timeZone} asksMood />
        ))}
      </ul>
    </Section>
  );
}
