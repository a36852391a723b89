import { Download } from 'lucide-react';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { ExportDialog } from './ExportDialog.js';
import type { LedgerFilters } from './ledger-filters.js';

/** Opens the choice of files. */
export function ExportButton({ filters }: { filters: LedgerFilters }) {
  const texts = useOfficeTexts().ledger.export;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon={<Download aria-hidden />} onClick={() => setOpen(true)}>
        {texts.open}
      </Button>
      {open && <ExportDialog filters={filters} onClose={() => setOpen(false)} />}
    </>
  );
}
