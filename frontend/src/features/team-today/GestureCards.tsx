import type { Gesture } from '@amends/shared/contract/gesture.js';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { GestureTag } from '../../parts/GestureTag.js';
import { customerOf } from '../../parts/customer-of.js';
import styles from './GestureCards.module.css';
import { LeftAs } from './LeftAs.js';

/** Today's gestures where a table does not fit. */
export function GestureCards({ gestures, timeZone }: { gestures: readonly Gesture[]; timeZone: string }) {
  const format = useFormat(timeZone);
  return (
    <ul>
      {gestures.map((gesture) => (
        <li key={gesture.id}>
          <Link href={`/gestures/${gesture.id}`} className={styles.card}>
            <b>{gesture.option.title}</b>
            <b className={styles.end}>{format.money(gesture.amountMinor, gesture.currency)}</b>
            <span>
              {[
                format.time(gesture.grantedAt ?? gesture.requestedAt),
                gesture.number,
                gesture.employee.name,
                customerOf(gesture),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className={styles.end}>
              {gesture.state === 'granted' ? <LeftAs mood={gesture.mood} /> : <GestureTag gesture={gesture} />}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
