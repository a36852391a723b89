import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { TeamToday } from '@amends/shared/contract/team.js';
import { SEVERITY_MAX } from '@amends/shared/limits.js';
import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import { customerOf } from './customer-of.js';
import styles from './RequestStory.module.css';

interface RequestStoryProps {
  gesture: Gesture;
  today: TeamToday;
  nowMs: number;
}

/** What happened, to whom, what is asked for, and what stands against it. */
export function RequestStory({ gesture, today, nowMs }: RequestStoryProps) {
  const texts = useTexts().teamToday.waiting;
  const format = useFormat(today.timeZone);
  const { currency } = gesture;
  const budget = today.members.find(({ employee }) => employee.id === gesture.employee.id)?.budget;
  const against = [
    texts.limit({ limit: format.money(today.authorityLimitMinor, currency) }),
    budget && texts.leftInBudget({ left: format.money(budget.remainingMinor, currency) }),
  ];
  const story = [
    gesture.category.name,
    texts.severity({ severity: gesture.severity, max: SEVERITY_MAX }),
    customerOf(gesture),
  ];
  return (
    <div className={styles.story}>
      <div>
        <p className={styles.option}>{gesture.option.title}</p>
        <p>{story.filter(Boolean).join(' · ')}</p>
        {gesture.note && <blockquote className={styles.note}>{gesture.note}</blockquote>}
        <p className={styles.asked}>
          {texts.asked({ name: gesture.employee.name, ago: format.ago(gesture.requestedAt, nowMs) })}
          {gesture.expiresAt && ` · ${texts.expires({ time: format.time(gesture.expiresAt) })}`}
        </p>
      </div>
      <div className={styles.money}>
        <p className={styles.amount}>{format.money(gesture.amountMinor, currency)}</p>
        {against.map((line) => line && <p key={line}>{line}</p>)}
      </div>
    </div>
  );
}
