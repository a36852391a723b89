import { History } from 'lucide-react';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Table } from '../../ui/Table.js';
import { auditColumns } from './audit-columns.js';
import { useAuditEvents } from './audit.api.js';
import { AuditCards } from './AuditCards.js';
import { useAuditWords } from './use-audit-words.js';
import type { AuditFiltering } from './use-audit-filters.js';

const FIRST_LINES = 8;
const TABLE_FITS = '(width >= 72rem)';

export function AuditList({ filtering: { filters, clear } }: { filtering: AuditFiltering }) {
  const { audit: texts, common, ledger } = useOfficeTexts();
  const words = useAuditWords();
  const tableFits = useMedia(TABLE_FITS);
  const events = useAuditEvents(filters);
  if (!events.data) {
    return events.error ? (
      <ErrorNote error={events.error} onRetry={() => void events.refetch()} />
    ) : (
      <Skeleton lines={FIRST_LINES} />
    );
  }
  const rows = events.data.pages.flatMap((page) => page.items);
  const isFiltered = Object.keys(filters).length > 0;
  if (rows.length === 0) {
    return (
      <Panel>
        <EmptyState
          icon={<History aria-hidden />}
          title={isFiltered ? texts.empty : texts.emptyAll}
          action={isFiltered && <Button onClick={clear}>{ledger.filters.clear}</Button>}
        />
      </Panel>
    );
  }
  return (
    <>
      <Panel flush>
        {tableFits ? (
          <Table
            caption={texts.title}
            columns={auditColumns(texts, words)}
            rows={rows}
            rowKey={({ id }) => String(id)}
          />
        ) : (
          <AuditCards events={rows} words={words} />
        )}
      </Panel>
      {events.error && <ErrorNote error={events.error} onRetry={() => void events.fetchNextPage()} />}
      {events.hasNextPage && (
        <Button disabled={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
          {events.isFetchingNextPage ? common.loading : common.loadMore}
        </Button>
      )}
    </>
  );
}
