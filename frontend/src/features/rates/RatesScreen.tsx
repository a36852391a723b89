import { Coins } from 'lucide-react';
import { useCan } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { CloseTabs } from '../../parts/CloseTabs.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { RatesImportForm } from './RatesImportForm.js';
import { RatesTable } from './RatesTable.js';
import { useRates } from './rates.api.js';

const FIRST_LINES = 8;

/** Rates of the base currency, entered or imported, never changed once their month is closed. */
export function RatesScreen() {
  const { close, rates: texts } = useOfficeTexts();
  const maySet = useCan('rate:set');
  const { data, error, refetch } = useRates();
  return (
    <Page title={close.title} lead={data && texts.lead({ base: data.baseCurrency })}>
      <CloseTabs />
      {error && !data && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={FIRST_LINES} />}
      {data &&
        (data.currencies.length === 0 ? (
          <Panel>
            <EmptyState icon={<Coins aria-hidden />} title={texts.nothing} />
          </Panel>
        ) : (
          <>
            <RatesTable rates={data} maySet={maySet} />
            {maySet && <RatesImportForm />}
          </>
        ))}
    </Page>
  );
}
