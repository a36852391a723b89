import type { Gesture } from '@amends/shared/contract/gesture.js';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import { customerOf } from '../../parts/customer-of.js';
import { GestureTag } from '../../parts/GestureTag.js';
import { useDepartment } from '../../parts/use-department.js';
import styles from './AnsweredRequest.module.css';

/** One request that has ended: what was asked for, by whom, and what was answered. */
export function AnsweredRequest({ gesture }: { gesture: Gesture }) {
  const texts = useTexts().requests;
  const format = useFormat(useDepartment(gesture.departmentId)?.timeZone);
  const { settlement } = gesture;
  const asked = [gesture.number, gesture.employee.name, customerOf(gesture)];
  const answer = settlement && [
    format.time(settlement.at),
    settlement.by ? texts.by(settlement.by.name) : texts.ranOut,
    settlement.note,
  ];
  return (
    <li>
      <Link href={`/gestures/${gesture.id}`} className={styles.row}>
        <b>{gesture.option.title}</b>
        <b className={styles.end}>{format.money(gesture.amountMinor, gesture.currency)}</b>
        <span>{asked.filter(Boolean).join(' · ')}</span>
        <span className={styles.end}>
          <GestureTag gesture={gesture} />
        </span>
        {answer && <span className={styles.answer}>{answer.filter(Boolean).join(' · ')}</span>}
      </Link>
    </li>
  );
}
