import type { LedgerSample } from '@amends/shared/contract/sample.js';
import type { Locale } from '@amends/shared/locale.js';
import { personView } from '../flags/flag-view.js';
import type { SampleRow } from './samples.queries.js';

export const sampleView = (row: SampleRow, locale: Locale): LedgerSample => ({
  id: row.id,
  seed: row.seed,
  size: row.size,
  filters: row.filters,
  population: row.population,
  drawn: row.drawn,
  drawnBy: personView(row.drawnBy, locale),
  drawnAt: row.drawnAt.toISOString(),
  until: row.until.toISOString(),
});
