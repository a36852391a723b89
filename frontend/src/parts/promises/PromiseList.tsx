import type { CustomerPromise, PromiseDue } from '@amends/shared/contract/promise.js';
import { useFormat } from '../../lib/format.js';
import { groupBy } from '../../lib/group-by.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Section } from '../../ui/Section.js';
import { PromiseCard } from './PromiseCard.js';
import styles from './PromiseList.module.css';

interface PromiseListProps {
  promises: readonly CustomerPromise[];
  timeZone: string | undefined;
}

/** Open ones under how urgent they are, ended ones in one list. */
export function PromiseList({ promises, timeZone }: PromiseListProps) {
  const texts = useAfterTexts().promises;
  const format = useFormat(timeZone);
  const urgencyOf = ({ state, overdue, dueAt }: CustomerPromise): PromiseDue | '' => {
    if (state !== 'open') return '';
    if (overdue) return 'overdue';
    return format.dayKey(dueAt) === format.today() ? 'today' : 'later';
  };
  const groups = groupBy(promises, urgencyOf) as [PromiseDue | '', CustomerPromise[]][];
  return groups.map(([urgency, group]) => {
    const cards = (
      <ul className={styles.list}>
        {group.map((promise) => (
          <PromiseCard key={promise.id} promise={promise} timeZone={timeZone} />
        ))}
      </ul>
    );
    return urgency === '' ? (
      <div key={urgency}>{cards}</div>
    ) : (
      <Section key={urgency} title={texts.due[urgency]}>
        {cards}
      </Section>
    );
  });
}
