import { Download } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DownloadButton } from '../../ui/Button.js';
import styles from './ExportLinks.module.css';
import type { LedgerFilters } from './ledger-filters.js';
import { exportHref, useLedgerTotals } from './ledger.api.js';

/** Downloads exactly what the filters show, and says beforehand how much that is. */
export function ExportLinks({ filters }: { filters: LedgerFilters }) {
  const texts = useOfficeTexts().ledger.export;
  const format = useFormat();
  const entries = useLedgerTotals(filters).data?.entries;
  return (
    <div className={styles.links}>
      {entries !== undefined && <p className={styles.count}>{texts.entries(entries, format.number(entries))}</p>}
      <DownloadButton href={exportHref(filters, 'ndjson')}>{texts.ndjson}</DownloadButton>
      <DownloadButton variant="primary" icon={<Download aria-hidden />} href={exportHref(filters, 'csv')}>
        {texts.csv}
      </DownloadButton>
    </div>
  );
}
