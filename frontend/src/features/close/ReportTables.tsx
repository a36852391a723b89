import type { CloseReport } from '@amends/shared/contract/close.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Listing } from '../../ui/Listing.js';
import { type Column, Table } from '../../ui/Table.js';

type KindRow = CloseReport['byKind'][number];
type AccountRow = CloseReport['byGlAccount'][number];

/** What the month's entries add up to, kind by kind. */
export function KindTable({ rows }: { rows: readonly KindRow[] }) {
  const { close, ledger } = useOfficeTexts();
  const { columns, byKind } = close.report;
  const format = useFormat();
  const amount = (of: (row: KindRow) => number) => (row: KindRow) =>
    of(row) === 0 ? '–' : format.signed(of(row), row.currency);
  const table: Column<KindRow>[] = [
    { key: 'kind', header: columns.kind, cell: ({ kind }) => ledger.kinds[kind] },
    { key: 'entries', header: columns.entries, cell: ({ entries }) => format.number(entries), align: 'right' },
    { key: 'allotted', header: columns.allotted, cell: amount((row) => row.allottedMinor), align: 'right' },
    { key: 'spent', header: columns.spent, cell: amount((row) => row.spentMinor), align: 'right' },
    { key: 'held', header: columns.held, cell: amount((row) => row.heldMinor), align: 'right' },
  ];
  const fact = (name: string, minor: number, currency: string) =>
    minor !== 0 && `${name} ${format.signed(minor, currency)}`;
  return (
    <Listing
      caption={byKind}
      fits="desktop"
      columns={table}
      rows={rows}
      rowKey={({ kind, currency }) => `${kind} ${currency}`}
      card={(row) => ({
        title: ledger.kinds[row.kind],
        end: amount(({ spentMinor }) => spentMinor)(row),
        facts: [
          `${columns.entries} ${format.number(row.entries)}`,
          fact(columns.allotted, row.allottedMinor, row.currency),
          fact(columns.held, row.heldMinor, row.currency),
        ],
      })}
    />
  );
}

/** The same money by the accounts that options name. */
export function AccountTable({ rows }: { rows: readonly AccountRow[] }) {
  const { columns, byAccount, noAccount } = useOfficeTexts().close.report;
  const format = useFormat();
  const table: Column<AccountRow>[] = [
    { key: 'account', header: columns.account, cell: ({ glAccount }) => glAccount ?? noAccount },
    { key: 'gestures', header: columns.gestures, cell: ({ gestures }) => format.number(gestures), align: 'right' },
    {
      key: 'given',
      header: columns.given,
      cell: (row) => format.money(row.givenMinor, row.currency, 'always'),
      align: 'right',
    },
    {
      key: 'reversed',
      header: columns.reversed,
      cell: (row) => (row.reversedMinor === 0 ? '–' : format.money(row.reversedMinor, row.currency, 'always')),
      align: 'right',
    },
  ];
  return (
    <Table
      caption={byAccount}
      dense
      scrolls
      columns={table}
      rows={rows}
      rowKey={({ glAccount, currency }) => `${glAccount} ${currency}`}
    />
  );
}
