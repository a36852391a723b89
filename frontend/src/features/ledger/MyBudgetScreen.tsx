import { leftAfterMinor } from '@amends/shared/ledger-rules.js';
import { BookOpenText } from 'lucide-react';
import { useDesk } from '../../lib/desk.js';
import { useFormat } from '../../lib/format.js';
import { useSession } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { CardList } from '../../ui/CardList.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { EntryAmount } from './EntryAmount.js';
import { EntryTag } from './EntryTag.js';
import { useLedgerEntries } from './ledger.api.js';
import { keyOf, wordsOf } from './words-of-entry.js';

/** My own budget, entry by entry: what came in, what went out and what was left each time. */
export function MyBudgetScreen() {
  const { ledger: texts, common } = useOfficeTexts();
  const { employee } = useSession();
  const format = useFormat(useDesk().data?.department.timeZone);
  const entries = useLedgerEntries({ employeeId: employee.id });
  const rows = entries.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={texts.mine.title} lead={texts.mine.lead} width="narrow">
      {entries.error && <ErrorNote error={entries.error} onRetry={() => void entries.refetch()} />}
      {entries.isLoading && <Skeleton lines={6} />}
      {entries.isSuccess && rows.length === 0 && (
        <EmptyState icon={<BookOpenText aria-hidden />} title={texts.mine.empty} />
      )}
      {rows.length > 0 && (
        <Panel flush>
          <CardList
            cards={rows.map((row) => ({
              key: keyOf(row),
              ...(row.gestureId && { href: `/gestures/${row.gestureId}` }),
              title: wordsOf(row, texts),
              end: <EntryAmount row={row} />,
              facts: [
                format.stamp(row.recordedAt),
                row.gestureNumber,
                texts.leftAfter({ left: format.money(leftAfterMinor(row), row.currency) }),
              ],
              state: <EntryTag row={row} />,
            }))}
          />
        </Panel>
      )}
      {entries.hasNextPage && (
        <Button disabled={entries.isFetchingNextPage} onClick={() => void entries.fetchNextPage()}>
          {common.loadMore}
        </Button>
      )}
    </Page>
  );
}
