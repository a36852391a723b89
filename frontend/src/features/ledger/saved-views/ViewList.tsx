import { Trash2 } from 'lucide-react';
import { Link } from 'wouter';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { IconButton } from '../../../ui/IconButton.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { useForgetView, useSavedViews } from './saved-views.api.js';
import styles from './SavedViewsDialog.module.css';

/** The views by name; choosing one shows it. */
export function ViewList({ onChosen }: { onChosen: () => void }) {
  const texts = useOfficeTexts().ledger.views;
  const views = useSavedViews();
  const forget = useForgetView();
  if (views.error) return <ErrorNote error={views.error} onRetry={() => void views.refetch()} />;
  if (!views.data) return <Skeleton lines={2} />;
  if (views.data.items.length === 0) return <p className={styles.none}>{texts.none}</p>;
  return (
    <>
      <ul>
        {views.data.items.map(({ id, name, filters }) => (
          <li key={id} className={styles.view}>
            <Link href={filters ? `/ledger?${filters}` : '/ledger'} onClick={onChosen}>
              {name}
            </Link>
            <IconButton
              label={texts.forget({ name })}
              icon={<Trash2 aria-hidden />}
              disabled={forget.isPending}
              onClick={() => forget.mutate(id)}
            />
          </li>
        ))}
      </ul>
      {forget.error && <ErrorNote error={forget.error} />}
    </>
  );
}
