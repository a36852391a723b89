import { useOfficeTexts } from '../../locales/office-texts.js';
import { Page } from '../../ui/Page.js';
import { Entries } from './Entries.js';
import { ExportButton } from './ExportButton.js';
import { FilterBar } from './FilterBar.js';
import { Groups } from './Groups.js';
import { TotalsStrip } from './TotalsStrip.js';
import { useLedgerFilters } from './use-ledger-filters.js';
import { ViewBar } from './ViewBar.js';

/** Everything that was ever booked: narrowed, added up, grouped, and each entry down to why. */
export function LedgerScreen() {
  const texts = useOfficeTexts().ledger;
  const filtering = useLedgerFilters();
  const { filters, by } = filtering;
  return (
    <Page title={texts.title} lead={texts.lead} actions={<ExportButton filters={filters} />}>
      <FilterBar filtering={filtering} />
      <TotalsStrip filters={filters} />
      <ViewBar filtering={filtering} />
      {by ? <Groups by={by} filtering={filtering} /> : <Entries filtering={filtering} />}
    </Page>
  );
}
