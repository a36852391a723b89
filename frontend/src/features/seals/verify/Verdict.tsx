import type { Verification } from '@amends/shared/contract/seal.js';
import { CircleCheck, CircleSlash, TriangleAlert } from 'lucide-react';
import { useFormat } from '../../../lib/format.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { LinkButton } from '../../../ui/Button.js';
import { ComparedHeads } from './ComparedHeads.js';
import styles from './verify.module.css';

/** What the run found, in one sentence; the first wrong row by name and the way to it. */
export function Verdict({ run }: { run: Verification }) {
  const texts = useOfficeTexts().seals.verify;
  const format = useFormat();
  const { state, checked, seals, finding, heads, finishedAt, startedAt, startedBy } = run;
  if (state === 'running') return null;
  const Icon = state === 'passed' ? CircleCheck : state === 'failed' ? TriangleAlert : CircleSlash;
  const row = finding?.row;
  return (
    <div className={styles.verdict} data-state={state}>
      <Icon aria-hidden />
      <div className={styles.words}>
        <b>{texts[state]}</b>
        {finding && <p className={styles.finding}>{finding.detail}</p>}
        {row && <p>{texts.failedHint}</p>}
        {state === 'passed' && (
          <p>{texts.passedDetail({ rows: format.number(checked), seals: format.number(seals) })}</p>
        )}
        <p className={styles.when}>
          {finishedAt
            ? texts.at({ time: format.preciseMoment(finishedAt) })
            : texts.begun({ time: format.preciseMoment(startedAt) })}
          {startedBy && ` · ${texts.by({ name: startedBy.name })}`}
        </p>
        {heads.length > 0 && <ComparedHeads heads={heads} />}
        {row?.type === 'entry' && (
          <LinkButton className={styles.row ?? ''} href={`/ledger?budgetId=${row.budgetId}`}>
            {texts.showRow}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
