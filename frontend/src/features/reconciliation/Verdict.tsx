import type { AlarmsAnswer } from '@amends/shared/contract/control.js';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import styles from './Verdict.module.css';

/** The answer in one sentence, and when it was found. Announced when it changes. */
export function Verdict({ answer: { items, lastRun, lastFullRun } }: { answer: AlarmsAnswer }) {
  const texts = useOfficeTexts().reconciliation;
  const format = useFormat();
  const newest = lastRun ?? lastFullRun;
  const broken = new Set(items.filter(({ resolvedAt }) => resolvedAt === null).map(({ check }) => check)).size;
  const ok = broken === 0;
  if (!newest) return <output className={styles.line}>{texts.never}</output>;
  return (
    <output className={styles.verdict} data-ok={ok}>
      {ok ? <CircleCheck aria-hidden /> : <TriangleAlert aria-hidden />}
      <span>
        <b>{ok ? texts.allGood : texts.notGood(broken)}</b>
        {!ok && <span className={styles.line}>{texts.notGoodHint}</span>}
        <span className={styles.line}>
          {texts.lastRun({ time: format.preciseMoment(newest.finishedAt) })}
          {lastFullRun && ` · ${texts.lastFull({ time: format.preciseMoment(lastFullRun.finishedAt) })}`}
        </span>
      </span>
    </output>
  );
}
