import { useDesk } from '../../lib/desk.js';
import { useTitle } from '../../lib/title.js';
import { useTexts } from '../../locales/texts.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { GrantDesk } from './GrantDesk.js';

/** The single screen that grows: what went wrong, what fits, give, and what comes after. */
export function GrantScreen() {
  const desk = useDesk();
  const { common, grant } = useTexts();
  useTitle(grant.title, common.product);
  if (desk.data) return <GrantDesk desk={desk.data} />;
  if (desk.error) return <ErrorNote error={desk.error} onRetry={() => void desk.refetch()} />;
  return <Skeleton lines={6} />;
}
