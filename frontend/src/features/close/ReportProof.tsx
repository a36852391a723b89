import type { CloseReport } from '@amends/shared/contract/close.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Panel } from '../../ui/Panel.js';
import styles from './ReportProof.module.css';

/** That everything added up when it was closed, and the seal that says when. */
export function ReportProof({ report: { reconciliation, seal } }: { report: CloseReport }) {
  const texts = useOfficeTexts().close.report;
  const format = useFormat();
  const { checks, finishedAt } = reconciliation;
  const broken = checks.filter(({ violations }) => violations > 0).length;
  return (
    <Panel title={texts.checks}>
      <p className={styles.words}>
        {broken === 0 ? texts.allHeld(checks.length) : texts.broken(broken)} {format.preciseMoment(finishedAt)}
      </p>
      {seal ? (
        <dl className={styles.seal}>
          <dt>{texts.seal}</dt>
          <dd>{texts.sealLine({ number: format.number(seal.number), time: format.preciseMoment(seal.sealedAt) })}</dd>
          {(
            [
              [texts.head, seal.head],
              [texts.signature, seal.signature],
              [texts.key, seal.keyId],
            ] as const
          ).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code>{value}</code>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.words}>{texts.noSeal}</p>
      )}
    </Panel>
  );
}
