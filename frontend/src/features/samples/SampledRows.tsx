import type { SampledRow } from '@amends/shared/contract/sample.js';
import { changeOfLeftMinor } from '@amends/shared/ledger-rules.js';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { CardList } from '../../ui/CardList.js';
import { Panel } from '../../ui/Panel.js';
import { Table } from '../../ui/Table.js';
import styles from './SampledRows.module.css';

const TABLE_FITS = '(width >= 72rem)';
const DIGEST_SHOWN = 12;

const hrefOf = ({ entry }: SampledRow): string =>
  entry.gestureId ? `/gestures/${entry.gestureId}` : `/ledger?budgetId=${entry.budgetId}`;

/** The drawn entries, each with the digest by which it was drawn. */
export function SampledRows({ rows }: { rows: readonly SampledRow[] }) {
  const { samples, ledger } = useOfficeTexts();
  const format = useFormat();
  const tableFits = useMedia(TABLE_FITS);
  const nameOf = ({ entry }: SampledRow): string => entry.gestureNumber ?? ledger.life.entryNumber({ seq: entry.seq });
  const whatOf = ({ entry }: SampledRow): string =>
    [ledger.kinds[entry.kind], entry.optionTitle].filter(Boolean).join(': ');
  const amountOf = ({ entry }: SampledRow): string =>
    entry.kind === 'post'
      ? format.money(entry.deltaSpentMinor, entry.currency, 'always')
      : format.signed(changeOfLeftMinor(entry), entry.currency);
  return (
    <Panel flush>
      {tableFits ? (
        <Table
          caption={samples.sheet.caption}
          dense
          rows={rows}
          rowKey={({ digest }) => digest}
          columns={[
            {
              key: 'position',
              header: samples.sheet.columns.position,
              cell: ({ position }) => position,
              align: 'right',
            },
            {
              key: 'when',
              header: ledger.columns.when,
              noWrap: true,
              cell: ({ entry }) => format.stamp(entry.recordedAt),
            },
            {
              key: 'number',
              header: ledger.columns.number,
              noWrap: true,
              cell: (row) => <Link href={hrefOf(row)}>{nameOf(row)}</Link>,
            },
            { key: 'what', header: ledger.columns.what, cell: whatOf },
            { key: 'department', header: ledger.filters.department, cell: ({ entry }) => entry.departmentName },
            {
              key: 'staff',
              header: ledger.columns.staff,
              noWrap: true,
              cell: ({ entry }) => entry.employeeName ?? ledger.envelope,
            },
            { key: 'amount', header: ledger.columns.amount, align: 'right', cell: amountOf },
            {
              key: 'digest',
              header: samples.sheet.columns.digest,
              noWrap: true,
              cell: ({ digest }) => (
                <code className={styles.digest} title={digest}>
                  {digest.slice(0, DIGEST_SHOWN)}…
                </code>
              ),
            },
          ]}
        />
      ) : (
        <CardList
          cards={rows.map((row) => ({
            key: row.digest,
            href: hrefOf(row),
            title: `${row.position}. ${nameOf(row)}`,
            end: amountOf(row),
            facts: [whatOf(row), format.stamp(row.entry.recordedAt), row.entry.employeeName ?? ledger.envelope],
          }))}
        />
      )}
    </Panel>
  );
}
