import { useOfficeTexts } from '../../locales/office-texts.js';
import { Page } from '../../ui/Page.js';
import { Entries } from './Entries.js';
import { ExportLinks } from './ExportLinks.js';
import { FilterBar } from './FilterBar.js';
import { TotalsStrip } from './TotalsStrip.js';
import { useLedgerFilters } from './use-ledger-filters.js';

export function LedgerScreen() {
  const texts = useOfficeTexts().ledger;
  const filtering = useLedgerFilters();
  return (
    <Page title={texts.title} lead={texts.lead} actions={<ExportLinks filters={filtering.filters} />}>
      <FilterBar filtering={filtering} />
      <TotalsStrip filters={filtering.filters} />
      <Entries filtering={filtering} />
    </Page>
  );
}
