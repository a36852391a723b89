import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import styles from './Entries.module.css';
import { EntryList } from './EntryList.js';
import { useLedgerEntries } from './ledger.api.js';
import { NoEntries } from './NoEntries.js';
import { OneBudget } from './OneBudget.js';
import type { LedgerFiltering } from './use-ledger-filters.js';

const FIRST_LINES = 8;

/** The entries that the filters let through, as many as one asks for. */
export function Entries({ filtering: { filters, setFilter, clear } }: { filtering: LedgerFiltering }) {
  const texts = useOfficeTexts();
  const entries = useLedgerEntries(filters);
  if (!entries.data) {
    return entries.error ? (
      <ErrorNote error={entries.error} onRetry={() => void entries.refetch()} />
    ) : (
      <Panel flush>
        <Skeleton lines={FIRST_LINES} />
      </Panel>
    );
  }

  const rows = entries.data.pages.flatMap((page) => page.items);
  const [newest] = rows;
  const oneBudget = filters.budgetId !== undefined;
  if (!newest) return <NoEntries filtered={Object.keys(filters).length > 0} onClear={clear} />;

  return (
    <>
      {oneBudget && <OneBudget row={newest} onLeave={() => setFilter('budgetId', '')} />}
      <Panel flush>
        <EntryList rows={rows} oneBudget={oneBudget} />
      </Panel>
      {entries.error && <ErrorNote error={entries.error} onRetry={() => void entries.fetchNextPage()} />}
      <div className={styles.foot}>
        {entries.hasNextPage ? (
          <Button disabled={entries.isFetchingNextPage} onClick={() => void entries.fetchNextPage()}>
            {entries.isFetchingNextPage ? texts.common.loading : texts.common.loadMore}
          </Button>
        ) : (
          <output>{texts.ledger.allShown(rows.length)}</output>
        )}
      </div>
    </>
  );
}
