import type { Flag } from '@amends/shared/contract/flag.js';
import type { Page } from '@amends/shared/contract/common.js';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useTexts } from '../../locales/texts.js';
import { FlagCard } from './FlagCard.js';

const FIRST_LINES = 6;

/** A card for each; they come page by page. */
export function FlagList({
  list,
  empty,
}: {
  list: UseInfiniteQueryResult<InfiniteData<Page<Flag>>>;
  empty: ReactNode;
}) {
  const texts = useTexts().common;
  if (list.error && !list.data) return <ErrorNote error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton lines={FIRST_LINES} />;
  const flags = list.data.pages.flatMap(({ items }) => items);
  if (flags.length === 0) return <Panel>{empty}</Panel>;
  return (
    <>
      {flags.map((flag) => (
        <FlagCard key={flag.id} flag={flag} />
      ))}
      {list.hasNextPage && (
        <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {texts.loadMore}
        </Button>
      )}
    </>
  );
}
