import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { leftAfterMinor } from '@amends/shared/ledger-rules.js';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import { DisclosureButton } from '../../ui/DisclosureButton.js';
import type { Column } from '../../ui/Table.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { EntryAmount } from './EntryAmount.js';
import { EntryTag } from './EntryTag.js';
import { EntryWords } from './EntryWords.js';
import { keyOf } from './words-of-entry.js';

interface LedgerColumns {
  texts: OfficeTexts['ledger'];
  formatOf: (departmentId: string) => Formatter;
  /** Each time is its department's, so that times of several zones do not run in order. */
  manyZones: boolean;
  /** Within one budget the entries are numbered. */
  oneBudget: boolean;
  openKey: string | null;
  onToggle: (key: string) => void;
}

/** The columns of the ledger, from when to how it stands. */
export function ledgerColumns(context: LedgerColumns): Column<LedgerRow>[] {
  const { texts, formatOf, manyZones, oneBudget, openKey, onToggle } = context;
  const disclosure: Column<LedgerRow> = {
    key: 'open',
    header: <VisuallyHidden>{texts.life.column}</VisuallyHidden>,
    cell: (row) => (
      <DisclosureButton
        open={keyOf(row) === openKey}
        label={texts.life.of({ what: row.gestureNumber ?? texts.life.entryNumber({ seq: row.seq }) })}
        onToggle={() => onToggle(keyOf(row))}
      />
    ),
  };
  const number: Column<LedgerRow> = oneBudget
    ? { key: 'seq', header: texts.columns.seq, cell: (row) => row.seq, align: 'right' }
    : { key: 'number', header: texts.columns.number, cell: (row) => row.gestureNumber ?? '–', noWrap: true };
  return [
    disclosure,
    {
      key: 'when',
      header: manyZones ? texts.columns.whenThere : texts.columns.when,
      cell: (row) => formatOf(row.departmentId).stamp(row.recordedAt),
      noWrap: true,
    },
    number,
    { key: 'what', header: texts.columns.what, cell: (row) => <EntryWords row={row} /> },
    { key: 'staff', header: texts.columns.staff, cell: (row) => row.employeeName ?? texts.envelope, noWrap: true },
    { key: 'customer', header: texts.columns.customer, cell: (row) => row.customerReference ?? '–' },
    { key: 'amount', header: texts.columns.amount, cell: (row) => <EntryAmount row={row} />, align: 'right' },
    {
      key: 'balance',
      header: texts.columns.balance,
      cell: (row) => formatOf(row.departmentId).money(leftAfterMinor(row), row.currency, 'always'),
      align: 'right',
    },
    { key: 'state', header: texts.columns.state, cell: (row) => <EntryTag row={row} /> },
  ];
}
