import { CalendarCheck } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { CloseTabs } from '../../parts/CloseTabs.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useMonths } from './close.api.js';
import { MonthsTable } from './MonthsTable.js';

const FIRST_LINES = 6;

/** Months by departments: which are open, which are closed. */
export function MonthsScreen() {
  const texts = useOfficeTexts().close;
  const { data, error, refetch } = useMonths();
  return (
    <Page title={texts.title} lead={texts.months.lead}>
      <CloseTabs />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={FIRST_LINES} />}
      {data && (
        <Panel flush>
          {data.departments.length === 0 ? (
            <EmptyState icon={<CalendarCheck aria-hidden />} title={texts.months.empty} />
          ) : (
            <MonthsTable answer={data} />
          )}
        </Panel>
      )}
    </Page>
  );
}
