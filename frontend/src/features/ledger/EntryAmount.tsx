import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { changeOfLeftMinor } from '@amends/shared/ledger-rules.js';
import { useFormat } from '../../lib/format.js';

/** What the entry did to what is left, signed. */
export function EntryAmount({ row }: { row: LedgerRow }) {
  return <>{useFormat().signed(changeOfLeftMinor(row), row.currency)}</>;
}
