import type { Page } from '@amends/shared/contract/common.js';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../locales/texts.js';
import { Button } from './Button.js';
import { ErrorNote } from './ErrorNote.js';
import { Panel } from './Panel.js';
import { Skeleton } from './Skeleton.js';

interface PagedProps<T> {
  list: UseInfiniteQueryResult<InfiniteData<Page<T>>>;
  /** What stands there when nothing matches. */
  empty: ReactNode;
  children: (rows: T[]) => ReactNode;
}

const FIRST_LINES = 6;

/** A list that comes page by page: its first load, its trouble, its emptiness and *Load more*. */
export function Paged<T>({ list, empty, children }: PagedProps<T>) {
  const texts = useTexts().common;
  if (!list.data) {
    return list.error ? (
      <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
    ) : (
      <Skeleton lines={FIRST_LINES} />
    );
  }
  const rows = list.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return <Panel>{empty}</Panel>;
  return (
    <>
      <Panel flush>{children(rows)}</Panel>
      {list.error && <ErrorNote error={list.error} onRetry={() => void list.fetchNextPage()} />}
      {list.hasNextPage && (
        <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {list.isFetchingNextPage ? texts.loading : texts.loadMore}
        </Button>
      )}
    </>
  );
}
