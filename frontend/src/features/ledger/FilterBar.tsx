import { ListFilter, X } from 'lucide-react';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { SearchField } from '../../ui/SearchField.js';
import styles from './FilterBar.module.css';
import { FilterChoices } from './FilterChoices.js';
import { ChosenFilters, MoreFilters } from './MoreFilters.js';
import type { LedgerFiltering } from './use-ledger-filters.js';

const CHOICES_FIT = '(width >= 48rem)';

/** Everything that narrows the ledger, in the URL at once. On a phone the choices wait behind one button. */
export function FilterBar({ filtering }: { filtering: LedgerFiltering }) {
  const { filters, setSearch, clear } = filtering;
  const texts = useOfficeTexts().ledger.filters;
  const choicesFit = useMedia(CHOICES_FIT);
  const count = Object.keys(filters).length;

  return (
    <search className={styles.bar} aria-label={texts.label}>
      {choicesFit && <FilterChoices filtering={filtering} />}
      {choicesFit && <MoreFilters filtering={filtering} />}
      <SearchField className={styles.search} label={texts.search} value={filters.search ?? ''} onSearch={setSearch} />
      {!choicesFit && (
        <details className={styles.folded}>
          <summary className={styles.summary}>
            <ListFilter aria-hidden />
            {count > 0 ? texts.chosen({ count }) : texts.label}
          </summary>
          <div className={styles.bar}>
            <FilterChoices filtering={filtering} />
          </div>
        </details>
      )}
      {!choicesFit && <MoreFilters filtering={filtering} />}
      <ChosenFilters filtering={filtering} />
      {count > 0 && (
        <Button variant="quiet" icon={<X aria-hidden />} onClick={clear}>
          {texts.clear}
        </Button>
      )}
    </search>
  );
}
