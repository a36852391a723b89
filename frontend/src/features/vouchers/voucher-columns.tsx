import type { ListedVoucher } from '@amends/shared/contract/voucher.js';
import { Link } from 'wouter';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import type { Column } from '../../ui/Table.js';
import { VoucherTag } from './VoucherTag.js';

/** Codes with whose they are and how they stand; the code leads to its gesture. */
export function voucherColumns(texts: OfficeTexts['vouchers'], format: Formatter): Column<ListedVoucher>[] {
  const money = ({ currency }: ListedVoucher, minor: number): string => format.money(minor, currency, 'always');
  return [
    {
      key: 'code',
      header: texts.columns.code,
      cell: (row) => <Link href={`/gestures/${row.gestureId}`}>{row.code}</Link>,
      noWrap: true,
    },
    { key: 'option', header: texts.columns.option, cell: ({ option }) => option.title },
    { key: 'customer', header: texts.columns.customer, cell: ({ customerName }) => customerName ?? '–' },
    { key: 'by', header: texts.columns.by, cell: ({ employee }) => employee.name, noWrap: true },
    { key: 'issued', header: texts.columns.issued, cell: ({ issuedAt }) => format.stamp(issuedAt), noWrap: true },
    { key: 'until', header: texts.columns.until, cell: ({ validUntil }) => format.until(validUntil), noWrap: true },
    { key: 'face', header: texts.columns.face, cell: (row) => money(row, row.faceMinor), align: 'right' },
    {
      key: 'used',
      header: texts.columns.used,
      cell: (row) => (row.redeemedMinor > 0 ? money(row, row.redeemedMinor) : '–'),
      align: 'right',
    },
    { key: 'state', header: texts.columns.state, cell: (row) => <VoucherTag voucher={row} /> },
  ];
}
