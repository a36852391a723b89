import type { TeamMember } from '@amends/shared/contract/team.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Meter } from '../../ui/Meter.js';
import styles from './MemberLeft.module.css';

/** What a person may still give: amount, bar and word; a budget that nobody has used yet says so. */
export function MemberLeft({ member, currency }: { member: TeamMember; currency: string }) {
  const texts = useOfficeTexts();
  const format = useFormat();
  const { budget, plannedAllotmentMinor } = member;
  if (!budget) {
    const planned = format.money(plannedAllotmentMinor, currency);
    return <span className={styles.planned}>{texts.teamToday.members.notOpened({ planned })}</span>;
  }
  const words = texts.teamToday.members.leftOf({
    left: format.money(budget.remainingMinor, currency),
    allotted: format.money(budget.allottedMinor, currency),
  });
  return (
    <div className={styles.left}>
      <p className={styles.words}>
        <span>{words}</span>
        <span data-state={budget.state}>{texts.gesture.budget[budget.state]}</span>
      </p>
      <Meter
        size="s"
        share={budget.allottedMinor > 0 ? budget.remainingMinor / budget.allottedMinor : 0}
        tone={budget.state}
        label={words}
      />
    </div>
  );
}
