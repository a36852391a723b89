import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import styles from './EntryWords.module.css';
import { gives, wordsOf } from './words-of-entry.js';

/** What the entry is; gifts stand out, because they are what one looks for. */
export function EntryWords({ row }: { row: LedgerRow }) {
  const texts = useOfficeTexts().ledger;
  const words = wordsOf(row, texts);
  if (!gives(row)) return <>{words}</>;
  return (
    <>
      <b className={styles.gift}>{words}</b>
      {row.kind === 'post' && <span className={styles.reserve}> {texts.what.fromReserve}</span>}
    </>
  );
}
