import { Inbox } from 'lucide-react';
import { useTexts } from '../../locales/texts.js';
import { WaitingRequests } from '../../parts/requests/WaitingRequests.js';
import { useWaitingRequests } from '../../parts/use-waiting-requests.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { AnsweredToday } from './AnsweredToday.js';
import { NoticesOffer } from './NoticesOffer.js';

const FIRST_LINES = 5;

/** The head's inbox: what waits for an answer, and what was answered today. */
export function RequestsScreen() {
  const texts = useTexts().requests;
  const { data: waiting, error, refetch } = useWaitingRequests();
  return (
    <Page title={texts.title} lead={waiting && waiting.length > 0 && texts.lead}>
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!waiting && !error && <Skeleton lines={FIRST_LINES} />}
      {waiting && waiting.length > 0 && <WaitingRequests waiting={waiting} />}
      {waiting?.length === 0 && (
        <EmptyState icon={<Inbox aria-hidden />} title={texts.none}>
          {texts.noneHint}
        </EmptyState>
      )}
      <NoticesOffer />
      <AnsweredToday />
    </Page>
  );
}
