import type { Verification, VerificationState } from '@amends/shared/contract/seal.js';
import { useFormat } from '../../../lib/format.js';
import { useMedia } from '../../../lib/media.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { CardList } from '../../../ui/CardList.js';
import { Table } from '../../../ui/Table.js';
import { Tag, type Tone } from '../../../ui/Tag.js';
import styles from './verify.module.css';

const TABLE_FITS = '(width >= 60rem)';
const TONES: Partial<Record<VerificationState, Tone>> = { passed: 'healthy', failed: 'exhausted' };

/** The runs before the newest. */
export function EarlierRuns({ runs }: { runs: readonly Verification[] }) {
  const texts = useOfficeTexts().seals.verify;
  const format = useFormat();
  const tableFits = useMedia(TABLE_FITS);
  const who = ({ startedBy }: Verification): string => startedBy?.name ?? texts.bySystem;
  const result = ({ state }: Verification) => <Tag tone={TONES[state] ?? 'neutral'}>{texts.states[state]}</Tag>;
  return (
    <details className={styles.earlier}>
      <summary>{texts.earlier}</summary>
      {tableFits ? (
        <Table
          caption={texts.earlier}
          dense
          rows={runs}
          rowKey={({ id }) => id}
          columns={[
            { key: 'when', header: texts.columns.when, noWrap: true, cell: ({ startedAt }) => format.stamp(startedAt) },
            { key: 'who', header: texts.columns.who, cell: who },
            { key: 'rows', header: texts.columns.rows, align: 'right', cell: ({ checked }) => format.number(checked) },
            { key: 'result', header: texts.columns.result, cell: result },
          ]}
        />
      ) : (
        <CardList
          cards={runs.map((run) => ({
            key: run.id,
            title: format.stamp(run.startedAt),
            facts: [who(run)],
            state: result(run),
          }))}
        />
      )}
    </details>
  );
}
