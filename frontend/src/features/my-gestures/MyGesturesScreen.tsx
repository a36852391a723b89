import { BookOpenText, HandHeart } from 'lucide-react';
import { useDesk } from '../../lib/desk.js';
import { groupBy } from '../../lib/group-by.js';
import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { DayOfGestures } from './DayOfGestures.js';
import { StateFilter } from './StateFilter.js';
import { useMyGestures } from './use-my-gestures.js';

/** What I have given, day by day. */
export function MyGesturesScreen() {
  const { myGestures: texts, common } = useTexts();
  const { data: desk } = useDesk();
  const format = useFormat(desk?.department.timeZone);
  const { state, setState, gestures, list } = useMyGestures();
  const days = groupBy(gestures, (gesture) => format.dayKey(gesture.requestedAt));
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      width="narrow"
      actions={
        <LinkButton href="/budget" icon={<BookOpenText aria-hidden />}>
          {texts.budget}
        </LinkButton>
      }
    >
      <StateFilter value={state} onChange={setState} />
      {list.error && <ErrorNote error={list.error} onRetry={() => void list.refetch()} />}
      {list.isLoading && <Skeleton lines={5} />}
      {list.isSuccess && gestures.length === 0 && (
        <EmptyState
          icon={<HandHeart />}
          title={state ? texts.emptyFiltered : texts.empty}
          action={
            <LinkButton href="/grant" variant="primary">
              {texts.give}
            </LinkButton>
          }
        >
          {state ? null : texts.emptyDetail}
        </EmptyState>
      )}
      {days.map(([day, ofDay]) => (
        <DayOfGestures key={day} day={day} gestures={ofDay} timeZone={desk?.department.timeZone} />
      ))}
      {list.hasNextPage && (
        <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {common.loadMore}
        </Button>
      )}
    </Page>
  );
}
