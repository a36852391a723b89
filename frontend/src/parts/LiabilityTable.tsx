import { LIABILITY_TERMS, type LiabilityTerm, type VoucherLiabilityLine } from '@amends/shared/contract/control.js';
import { Check, TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { withParams } from '../lib/api.js';
import { useFormat } from '../lib/format.js';
import { useMedia } from '../lib/media.js';
import { useOfficeTexts } from '../locales/office-texts.js';
import { type Column, Table } from '../ui/Table.js';
import { Tag } from '../ui/Tag.js';
import styles from './LiabilityTable.module.css';

const SIGNS: Record<LiabilityTerm, string> = {
  opening: '',
  issued: '+',
  redeemed: '−',
  expired: '−',
  reversed: '−',
  closing: '=',
};

const TABLE_FITS = '(width >= 64rem)';

interface LineProps {
  month: string;
  line: VoucherLiabilityLine;
}

/** One figure of the roll-forward, which opens what is behind it. */
function Term({ month, line, term }: LineProps & { term: LiabilityTerm }) {
  const texts = useOfficeTexts().control.codes;
  const format = useFormat();
  const { departmentId, departmentName, currency } = line;
  const amount = format.money(line[`${term}Minor`], currency, 'always');
  const count = line.counts[term];
  return (
    <span className={styles.term} data-total={term === 'closing' || term === 'opening' || undefined}>
      {count === 0 ? (
        amount
      ) : (
        <Link
          href={withParams('/control/codes', { month, department: departmentId, currency, term })}
          aria-label={texts.show({ term: texts.terms[term], department: departmentName, amount })}
        >
          {amount}
        </Link>
      )}
      <small>{count === 0 ? '–' : texts.count(count)}</small>
    </span>
  );
}

function Difference({ line: { differenceMinor, currency } }: { line: VoucherLiabilityLine }) {
  const texts = useOfficeTexts().control.codes;
  const format = useFormat();
  return differenceMinor === 0 ? (
    <Tag tone="healthy" icon={<Check aria-hidden />}>
      {texts.balanced}
    </Tag>
  ) : (
    <Tag tone="exhausted" icon={<TriangleAlert aria-hidden />}>
      {texts.apart({ amount: format.signed(differenceMinor, currency) })}
    </Tag>
  );
}

/** The roll-forward of one department, from top to bottom. */
function LineCard({ month, line }: LineProps) {
  const texts = useOfficeTexts().control.codes;
  return (
    <li className={styles.card}>
      <p className={styles.head}>
        <b>{line.departmentName}</b>
        <Difference line={line} />
      </p>
      <dl>
        {LIABILITY_TERMS.map((term) => (
          <div key={term}>
            <dt>{signed(term, texts.terms)}</dt>
            <dd>
              <Term {...{ month, line, term }} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

const signed = (term: LiabilityTerm, words: Record<LiabilityTerm, string>): string =>
  `${SIGNS[term]} ${words[term]}`.trim();

function useColumns(month: string): Column<VoucherLiabilityLine>[] {
  const texts = useOfficeTexts().control.codes;
  return [
    { key: 'department', header: texts.columns.department, cell: ({ departmentName }) => <b>{departmentName}</b> },
    ...LIABILITY_TERMS.map((term) => ({
      key: term,
      header: signed(term, texts.terms),
      cell: (line: VoucherLiabilityLine) => <Term {...{ month, line, term }} />,
      align: 'right' as const,
    })),
    { key: 'difference', header: texts.columns.difference, cell: (line) => <Difference line={line} /> },
  ];
}

/** Department by department, from what was owed to what is owed; never across currencies. */
export function LiabilityTable({ month, lines }: { month: string; lines: readonly VoucherLiabilityLine[] }) {
  const { caption } = useOfficeTexts().control.codes;
  const columns = useColumns(month);
  const rowKey = ({ departmentId, currency }: VoucherLiabilityLine): string => `${departmentId} ${currency}`;
  const tableFits = useMedia(TABLE_FITS);
  if (tableFits) return <Table caption={caption} columns={columns} rows={lines} rowKey={rowKey} />;
  return (
    <ul>
      {lines.map((line) => (
        <LineCard key={rowKey(line)} month={month} line={line} />
      ))}
    </ul>
  );
}
