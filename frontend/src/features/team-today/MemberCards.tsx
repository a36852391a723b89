import type { TeamMember } from '@amends/shared/contract/team.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { MemberLeft } from './MemberLeft.js';
import styles from './MemberCards.module.css';

/** The team where a table does not fit. */
export function MemberCards({ members, currency }: { members: readonly TeamMember[]; currency: string }) {
  const texts = useOfficeTexts();
  const format = useFormat();
  return (
    <ul>
      {members.map((member) => (
        <li key={member.employee.id} className={styles.card}>
          <p className={styles.head}>
            <b>{member.employee.name}</b>
            <span>
              {texts.common.gestures(member.gestures)} · {format.money(member.grantedMinor, currency)}
            </span>
          </p>
          <MemberLeft member={member} currency={currency} />
        </li>
      ))}
    </ul>
  );
}
