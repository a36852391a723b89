import type { Journal } from '@amends/shared/contract/journal.js';
import { Link } from 'wouter';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import type { Column } from '../../ui/Table.js';

/** What it books in each currency. */
export const totalsOf = ({ totals }: Journal, format: Formatter): string =>
  totals.map(({ currency, minor }) => format.money(minor, currency, 'always')).join(' · ');

/** Journals with what they book; the number opens it. */
export function journalColumns(texts: OfficeTexts['journal']['list'], format: Formatter): Column<Journal>[] {
  const { columns } = texts;
  return [
    {
      key: 'number',
      header: columns.number,
      cell: ({ number, replaces }) => (
        <>
          <Link href={`/close/journals/${number}`}>{number}</Link>{' '}
          {replaces.length > 0 && <small>{texts.replaces({ numbers: replaces.join(', ') })}</small>}
        </>
      ),
      noWrap: true,
    },
    { key: 'month', header: columns.month, cell: ({ month }) => format.monthAlone(month), noWrap: true },
    {
      key: 'departments',
      header: columns.departments,
      cell: ({ departments }) => departments.map(({ departmentName }) => departmentName).join(', '),
    },
    { key: 'lines', header: columns.lines, cell: ({ lines }) => format.number(lines), align: 'right' },
    { key: 'total', header: columns.total, cell: (row) => totalsOf(row, format), align: 'right' },
    {
      key: 'made',
      header: columns.made,
      cell: ({ createdAt, createdBy }) => `${format.stamp(createdAt)} · ${createdBy.name}`,
    },
  ];
}
