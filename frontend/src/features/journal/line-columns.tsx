import type { JournalLine } from '@amends/shared/contract/journal.js';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import type { Column } from '../../ui/Table.js';

/** Both sides of each booking; one of them is empty in every line. */
export function lineColumns(texts: OfficeTexts['journal']['one'], format: Formatter): Column<JournalLine>[] {
  const { columns, events } = texts;
  const side = (minor: number, currency: string): string =>
    minor === 0 ? '' : format.money(minor, currency, 'always');
  return [
    { key: 'line', header: columns.line, cell: ({ line }) => line, align: 'right' },
    { key: 'account', header: columns.account, cell: ({ account }) => <b>{account}</b>, noWrap: true },
    { key: 'costCentre', header: columns.costCentre, cell: ({ costCentre }) => costCentre ?? '–' },
    { key: 'department', header: columns.department, cell: ({ departmentName }) => departmentName },
    { key: 'event', header: columns.event, cell: ({ event }) => events[event] },
    { key: 'debit', header: columns.debit, cell: (line) => side(line.debitMinor, line.currency), align: 'right' },
    { key: 'credit', header: columns.credit, cell: (line) => side(line.creditMinor, line.currency), align: 'right' },
  ];
}
