import { Download } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import styles from './ExportLinks.module.css';
import type { LedgerFilters } from './ledger-filters.js';
import { exportHref, useLedgerTotals } from './ledger.api.js';

/** Downloads exactly what the filters show, and says beforehand how much that is. */
export function ExportLinks({ filters }: { filters: LedgerFilters }) {
  const texts = useTexts().ledger.export;
  const format = useFormat();
  const entries = useLedgerTotals(filters).data?.entries;
  return (
    <div className={styles.links} role="group" aria-label={texts.title}>
      <ButtonLink kind="primary" icon={Download} href={exportHref(filters, 'csv')} download title={texts.csvHint}>
        {texts.title} {texts.csv}
      </ButtonLink>
      <ButtonLink kind="secondary" icon={Download} href={exportHref(filters, 'ndjson')} download title={texts.ndjsonHint}>
        {texts.ndjson}
      </ButtonLink>
      {entries !== undefined && (
        <p className={styles.count}>{texts.entries(entries, format.number(entries))}</p>
      )}
    </div>
  );
}
