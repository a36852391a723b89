import { X } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { FilterBar as Bar } from '../../ui/FilterBar.js';
import { SearchField } from '../../ui/SearchField.js';
import { FilterChoices } from './FilterChoices.js';
import { ChosenFilters, MoreFilters } from './MoreFilters.js';
import type { LedgerFiltering } from './use-ledger-filters.js';

/** Everything that narrows the ledger, in the URL at once. On a phone the choices wait behind one button. */
export function FilterBar({ filtering }: { filtering: LedgerFiltering }) {
  const { filters, setSearch, clear } = filtering;
  const texts = useOfficeTexts().ledger.filters;
  const count = Object.keys(filters).length;
  return (
    <Bar
      label={texts.label}
      search={<SearchField label={texts.search} value={filters.search ?? ''} onSearch={setSearch} />}
      folded={<FilterChoices filtering={filtering} />}
      {...(count > 0 && { foldedLabel: texts.chosen({ count }) })}
      after={
        <>
          <MoreFilters filtering={filtering} />
          <ChosenFilters filtering={filtering} />
          {count > 0 && (
            <Button variant="quiet" icon={<X aria-hidden />} onClick={clear}>
              {texts.clear}
            </Button>
          )}
        </>
      }
    />
  );
}
