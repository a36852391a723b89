import { LIABILITY_TERMS, type LiabilityTerm, type VoucherLiabilityLine } from '@amends/shared/contract/control.js';
import { Check, TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { withParams } from '../lib/api.js';
import { useFormat } from '../lib/format.js';
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

function useColumns(month: string): Column<VoucherLiabilityLine>[] {
  const texts = useOfficeTexts().control.codes;
  const format = useFormat();
  const href = ({ departmentId, currency }: VoucherLiabilityLine, term: LiabilityTerm): string =>
    withParams('/control/codes', { month, department: departmentId, currency, term });
  return [
    { key: 'department', header: texts.columns.department, cell: ({ departmentName }) => <b>{departmentName}</b> },
    ...LIABILITY_TERMS.map((term) => ({
      key: term,
      header: `${SIGNS[term]} ${texts.terms[term]}`.trim(),
      cell: (line: VoucherLiabilityLine) => {
        const amount = format.money(line[`${term}Minor`], line.currency, 'always');
        const count = line.counts[term];
        return (
          <span className={styles.term} data-total={term === 'closing' || term === 'opening' || undefined}>
            {count === 0 ? (
              amount
            ) : (
              <Link
                href={href(line, term)}
                aria-label={texts.show({ term: texts.terms[term], department: line.departmentName, amount })}
              >
                {amount}
              </Link>
            )}
            <small>{count === 0 ? '–' : texts.count(count)}</small>
          </span>
        );
      },
      align: 'right' as const,
    })),
    {
      key: 'difference',
      header: texts.columns.difference,
      cell: ({ differenceMinor, currency }) =>
        differenceMinor === 0 ? (
          <Tag tone="healthy" icon={<Check aria-hidden />}>
            {texts.balanced}
          </Tag>
        ) : (
          <Tag tone="exhausted" icon={<TriangleAlert aria-hidden />}>
            {texts.apart({ amount: format.signed(differenceMinor, currency) })}
          </Tag>
        ),
    },
  ];
}

/** Department by department, from what was owed to what is owed; never across currencies. */
export function LiabilityTable({ month, lines }: { month: string; lines: readonly VoucherLiabilityLine[] }) {
  const { caption } = useOfficeTexts().control.codes;
  return (
    <Table
      caption={caption}
      scrolls
      columns={useColumns(month)}
      rows={lines}
      rowKey={({ departmentId, currency }) => `${departmentId} ${currency}`}
    />
  );
}
