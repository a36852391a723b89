import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useGesture } from '../../parts/use-gesture.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { LifeLine } from './LifeLine.js';
import { useEntryBackground, useGestureTrail } from './ledger.api.js';
import { lifeOf } from './life-of-gesture.js';
import styles from './GestureLife.module.css';

/** Fetches the gesture behind an entry and shows its life. */
export function GestureLife({ gestureId, row }: { gestureId: string; row: LedgerRow }) {
  const { data, error, refetch } = useGesture(gestureId);
  const trail = useGestureTrail(gestureId);
  const seal = useEntryBackground(row).data?.seal;
  const texts = useOfficeTexts().common;
  const failed = error ?? trail.error;
  const again = (): void => {
    void refetch();
    void trail.refetch();
  };
  if (failed) return <ErrorNote error={failed} onRetry={again} />;
  if (!data || !trail.data) return <output className={styles.waiting} aria-label={texts.loading} />;
  return <LifeLine gesture={data} row={row} steps={lifeOf(data, { trail: trail.data, seal })} />;
}
