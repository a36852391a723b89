import type { FullLook } from '@amends/shared/contract/control.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import styles from './LookProgress.module.css';

/** How far the look at everything is; it goes on whether somebody watches or not. */
export function LookProgress({ look: { startedAt, counted, total } }: { look: FullLook }) {
  const texts = useOfficeTexts().reconciliation;
  const format = useFormat();
  const words = texts.underWay({
    time: format.preciseMoment(startedAt),
    counted: format.number(counted),
    total: format.number(total),
  });
  return (
    <div className={styles.progress}>
      <progress className={styles.bar} value={counted} max={total} aria-label={words} />
      <span>{words}</span>
    </div>
  );
}
