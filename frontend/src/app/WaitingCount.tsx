import { useTexts } from '../locales/texts.js';
import { useWaitingRequests } from '../parts/use-waiting-requests.js';
import { VisuallyHidden } from '../ui/VisuallyHidden.js';
import styles from './WaitingCount.module.css';

/** How many requests wait, beside the link to them. */
export function WaitingCount() {
  const texts = useTexts().common;
  const waiting = useWaitingRequests().data?.length ?? 0;
  if (waiting === 0) return null;
  return (
    <>
      <b className={styles.count} aria-hidden>
        {waiting}
      </b>
      <VisuallyHidden> · {texts.waiting(waiting)}</VisuallyHidden>
    </>
  );
}
