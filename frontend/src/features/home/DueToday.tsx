import type { Desk } from '@amends/shared/contract/desk.js';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { PromiseCard } from '../../parts/promises/PromiseCard.js';
import { Section } from '../../ui/Section.js';
import styles from './DueToday.module.css';

/** What is owed to customers today, what is late and what was just handed over; nothing where there is none of it. */
export function DueToday({ desk }: { desk: Desk }) {
  const texts = useAfterTexts().promises.home;
  const { timeZone } = desk.department;
  const format = useFormat(timeZone);
  const today = format.today();
  const open = desk.promises.filter(({ state }) => state === 'open');
  const due = open.filter(({ overdue, dueAt, can }) => overdue || can.receive || format.dayKey(dueAt) === today);
  if (open.length === 0) return null;
  return (
    <Section
      title={texts.title}
      action={
        <Link href="/promises" className={styles.all}>
          {texts.all(open.length)}
        </Link>
      }
    >
      {due.length === 0 && <p className={styles.none}>{texts.none}</p>}
      <ul className={styles.list}>
        {due.map((promise) => (
          <PromiseCard key={promise.id} promise={promise} timeZone={timeZone} brief />
        ))}
      </ul>
    </Section>
  );
}
