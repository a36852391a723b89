import type { ReconciliationAnswer } from '@amends/shared/contract/ledger.js';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import styles from './Verdict.module.css';

/** The answer in one sentence, and when it was found. Announced when it changes. */
export function Verdict({ answer: { ok, checks, checkedAt } }: { answer: ReconciliationAnswer }) {
  const texts = useOfficeTexts().reconciliation;
  const format = useFormat();
  const broken = checks.filter(({ violations }) => violations > 0).length;
  return (
    <output className={styles.verdict} data-ok={ok}>
      {ok ? <CircleCheck aria-hidden /> : <TriangleAlert aria-hidden />}
      <span>
        <b>{ok ? texts.allGood : texts.notGood(broken)}</b>
        {!ok && <span className={styles.line}>{texts.notGoodHint}</span>}
        <span className={styles.line}>{texts.checkedAt({ time: format.preciseMoment(checkedAt) })}</span>
      </span>
    </output>
  );
}
