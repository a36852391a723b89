import { useLocation } from 'wouter';
import { useDesk } from '../../../lib/desk.js';
import { useTitle } from '../../../lib/title.js';
import { useAfterTexts } from '../../../locales/after-texts.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { Page } from '../../../ui/Page.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { Offered } from './Offered.js';

/** A choice that somebody went on from, found again: still to be turned round, taken back, or picked by now. */
export function ChoiceScreen({ id }: { id: string }) {
  const { choice: texts, common } = useAfterTexts();
  const desk = useDesk();
  const [, navigate] = useLocation();
  useTitle(texts.title, common.product);
  return (
    <Page title={texts.title}>
      {desk.data && <Offered key={id} id={id} desk={desk.data} onDone={() => navigate('/')} />}
      {!desk.data &&
        (desk.error ? <ErrorNote error={desk.error} onRetry={() => void desk.refetch()} /> : <Skeleton lines={6} />)}
    </Page>
  );
}
