import { Download } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useCan } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Dialog } from '../../ui/Dialog.js';
import { DownloadButton } from '../../ui/Button.js';
import styles from './ExportDialog.module.css';
import type { LedgerFilters } from './ledger-filters.js';
import { exportHref, type ExportName, EXPORTS, useLedgerTotals } from './ledger.api.js';

interface ExportDialogProps {
  filters: LedgerFilters;
  onClose: () => void;
}

const NAMES = Object.keys(EXPORTS) as ExportName[];

/** Each kind of file with what it is for; each holds exactly what the filters show. */
export function ExportDialog({ filters, onClose }: ExportDialogProps) {
  const texts = useOfficeTexts().ledger.export;
  const format = useFormat();
  const seesAll = useCan('ledger:read_all');
  const totals = useLedgerTotals(filters).data;
  return (
    <Dialog title={texts.title} onClose={onClose}>
      {totals && (
        <p className={styles.lead}>
          {texts.what({ entries: texts.entries(totals.entries, format.number(totals.entries)) })}
        </p>
      )}
      <ul className={styles.files}>
        {NAMES.filter((name) => name !== 'proof' || seesAll).map((name) => (
          <li key={name} className={styles.file}>
            <span className={styles.words}>
              <b>{texts.files[name].name}</b>
              <span>{texts.files[name].use}</span>
            </span>
            <DownloadButton icon={<Download aria-hidden />} href={exportHref(filters, name)}>
              {texts.files[name].get}
            </DownloadButton>
          </li>
        ))}
      </ul>
      <p className={styles.lead}>{texts.logged}</p>
    </Dialog>
  );
}
