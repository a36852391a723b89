import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { changeOfLeftMinor } from '@amends/shared/ledger-rules.js';
import { useFormat } from '../../lib/format.js';
import styles from './EntryAmount.module.css';

/** What the entry did to what is left, signed. What comes out of the reserve was taken before: it has no sign. */
export function EntryAmount({ row }: { row: LedgerRow }) {
  const format = useFormat();
  if (row.kind !== 'post') return <>{format.signed(changeOfLeftMinor(row), row.currency)}</>;
  return <span className={styles.reserved}>{format.money(row.deltaSpentMinor, row.currency, 'always')}</span>;
}
