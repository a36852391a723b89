import type { LedgerSample, SampledRow } from '@amends/shared/contract/sample.js';
import { Link } from 'wouter';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import type { Column } from '../../ui/Table.js';
import styles from './SampledRows.module.css';
import type { RowWords } from './use-row-words.js';

const DIGEST_SHOWN = 12;

interface SampleColumns {
  texts: OfficeTexts['samples'];
  format: Formatter;
  /** How many of how many. */
  countOf: (sample: LedgerSample) => string;
  /** What it was drawn from. */
  fromOf: (sample: LedgerSample) => string;
}

/** The columns of all samples. */
export function sampleColumns({ texts: { columns }, format, countOf, fromOf }: SampleColumns): Column<LedgerSample>[] {
  return [
    { key: 'seed', header: columns.seed, cell: ({ id, seed }) => <Link href={`/samples/${id}`}>{seed}</Link> },
    { key: 'rows', header: columns.rows, align: 'right', cell: countOf },
    { key: 'filters', header: columns.filters, cell: fromOf },
    { key: 'who', header: columns.who, noWrap: true, cell: ({ drawnBy }) => drawnBy.name },
    { key: 'when', header: columns.when, noWrap: true, cell: ({ drawnAt }) => format.stamp(drawnAt) },
  ];
}

/** The columns of one sample's rows. */
export function rowColumns({ samples, ledger }: OfficeTexts, words: RowWords): Column<SampledRow>[] {
  return [
    { key: 'position', header: samples.sheet.columns.position, cell: ({ position }) => position, align: 'right' },
    { key: 'when', header: ledger.columns.when, noWrap: true, cell: words.when },
    {
      key: 'number',
      header: ledger.columns.number,
      noWrap: true,
      cell: (row) => <Link href={words.href(row)}>{words.name(row)}</Link>,
    },
    { key: 'what', header: ledger.columns.what, cell: words.what },
    { key: 'department', header: ledger.filters.department, cell: ({ entry }) => entry.departmentName },
    { key: 'staff', header: ledger.columns.staff, noWrap: true, cell: words.who },
    { key: 'amount', header: ledger.columns.amount, align: 'right', cell: words.amount },
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
  ];
}
