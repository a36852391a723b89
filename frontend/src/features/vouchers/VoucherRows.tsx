import type { Department } from '@amends/shared/contract/department.js';
import type { ListedVoucher } from '@amends/shared/contract/voucher.js';
import { useFormat } from '../../lib/format.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { CardList } from '../../ui/CardList.js';
import { Table } from '../../ui/Table.js';
import { voucherColumns } from './voucher-columns.js';
import { VoucherTag } from './VoucherTag.js';

const TABLE_FITS = '(width >= 76rem)';

/** Codes with whose they are and how they stand; each leads to its gesture. */
export function VoucherRows({ rows, department }: { rows: readonly ListedVoucher[]; department: Department }) {
  const texts = useOfficeTexts().vouchers;
  const format = useFormat(department.timeZone);
  const tableFits = useMedia(TABLE_FITS);
  if (!tableFits) {
    return (
      <CardList
        cards={rows.map((row) => ({
          key: row.code,
          href: `/gestures/${row.gestureId}`,
          title: row.option.title,
          end: format.money(row.faceMinor, row.currency),
          facts: [row.code, row.customerName, texts.until(format.until(row.validUntil))],
          state: <VoucherTag voucher={row} />,
        }))}
      />
    );
  }
  return (
    <Table
      caption={texts.caption}
      dense
      columns={voucherColumns(texts, format)}
      rows={rows}
      rowKey={({ code }) => code}
    />
  );
}
