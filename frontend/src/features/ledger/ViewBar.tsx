import { LEDGER_GROUPINGS } from '@amends/shared/contract/ledger.js';
import { Bookmark, Layers } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { SavedViewsDialog } from './saved-views/SavedViewsDialog.js';
import type { LedgerFiltering } from './use-ledger-filters.js';
import styles from './ViewBar.module.css';

/** How the selection is looked at: entry by entry or in groups; and the views that one keeps. */
export function ViewBar({ filtering: { filters, by, setBy } }: { filtering: LedgerFiltering }) {
  const texts = useOfficeTexts().ledger;
  const keepsViews = useCan('ledger:save_view');
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.bar}>
      <FilterSelect
        label={texts.groups.label}
        icon={<Layers aria-hidden />}
        value={by ?? ''}
        everything={texts.groups.entries}
        options={LEDGER_GROUPINGS.map((one) => ({ value: one, label: texts.groups.by[one] }))}
        onChange={(value) => setBy(LEDGER_GROUPINGS.find((one) => one === value) ?? null)}
      />
      {keepsViews && (
        <Button variant="quiet" icon={<Bookmark aria-hidden />} onClick={() => setOpen(true)}>
          {texts.views.open}
        </Button>
      )}
      {open && <SavedViewsDialog view={{ filters, by }} onClose={() => setOpen(false)} />}
    </div>
  );
}
