import { SlidersHorizontal, X } from 'lucide-react';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { MORE_FILTERS, type MoreFilter } from './more-filters.js';
import styles from './MoreFilters.module.css';
import { MoreFiltersDialog } from './MoreFiltersDialog.js';
import type { LedgerFiltering } from './use-ledger-filters.js';
import { useFilterWords } from './use-filter-words.js';

/** Opens the rarer filters. */
export function MoreFilters({ filtering }: { filtering: LedgerFiltering }) {
  const texts = useOfficeTexts().ledger.filters;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className={styles.button} icon={<SlidersHorizontal aria-hidden />} onClick={() => setOpen(true)}>
        {texts.more}
      </Button>
      {open && <MoreFiltersDialog filtering={filtering} onClose={() => setOpen(false)} />}
    </>
  );
}

/** The rarer filters that narrow now, each with the way to drop it. */
export function ChosenFilters({ filtering: { filters, setFilter } }: { filtering: LedgerFiltering }) {
  const texts = useOfficeTexts().ledger.filters;
  const wordsOf = useFilterWords(filters);
  const chosen = MORE_FILTERS.filter((name) => filters[name] !== undefined);
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={texts.chosenMore}>
      {chosen.map((name: MoreFilter) => (
        <li key={name}>
          <button
            type="button"
            className={styles.chip}
            aria-label={texts.drop({ what: wordsOf(name) })}
            onClick={() => setFilter(name, '')}
          >
            {wordsOf(name)}
            <X aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
