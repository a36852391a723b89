import type { Department } from '@amends/shared/contract/department.js';
import type { VoucherSum, VoucherSummary } from '@amends/shared/contract/voucher.js';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { vouchersPath } from '../../parts/paths.js';
import { CardList } from '../../ui/CardList.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { type Column, Table } from '../../ui/Table.js';
import { useVoucherSummaries } from './vouchers.api.js';

const linkTo = (nameOf: (row: VoucherSummary) => string) => (row: VoucherSummary) => (
  <Link href={vouchersPath({ department: row.departmentId })}>{nameOf(row)}</Link>
);

const TABLE_FITS = '(width >= 64rem)';

/** What the company owes on codes, department by department: currencies never add up. */
export function EveryDepartment({ departments }: { departments: readonly Department[] }) {
  const texts = useOfficeTexts().vouchers;
  const format = useFormat();
  const tableFits = useMedia(TABLE_FITS);
  const { summaries, error, refetch } = useVoucherSummaries(departments);
  const nameOf = ({ departmentId }: VoucherSummary): string =>
    departments.find(({ id }) => id === departmentId)?.name ?? '';
  const sum = ({ currency }: VoucherSummary, { minor, count }: VoucherSum): string =>
    `${format.money(minor, currency, 'always')} · ${format.number(count)}`;
  const figures = ['outstanding', 'expiring', 'wasted', 'redeemed'] as const;
  const of = (summary: VoucherSummary, figure: (typeof figures)[number]): VoucherSum =>
    figure === 'expiring' ? summary.expiringSoon : summary[figure];
  const columns: Column<VoucherSummary>[] = [
    {
      key: 'name',
      header: texts.department.name,
      cell: linkTo(nameOf),
    },
    ...figures.map((figure) => ({
      key: figure,
      header: texts.department[figure],
      cell: (row: VoucherSummary) => sum(row, of(row, figure)),
      align: 'right' as const,
    })),
  ];
  return (
    <>
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      <Panel flush>
        {tableFits ? (
          <Table
            caption={texts.department.caption}
            columns={columns}
            rows={summaries}
            rowKey={({ departmentId }) => departmentId}
          />
        ) : (
          <CardList
            cards={summaries.map((row) => ({
              key: row.departmentId,
              href: vouchersPath({ department: row.departmentId }),
              title: nameOf(row),
              end: format.money(row.outstanding.minor, row.currency),
              facts: figures.slice(1).map((figure) => `${texts.department[figure]} ${sum(row, of(row, figure))}`),
            }))}
          />
        )}
      </Panel>
    </>
  );
}
