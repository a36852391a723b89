import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useGesture } from '../../parts/use-gesture.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { LifeLine } from './LifeLine.js';
import { useEntryBackground } from './ledger.api.js';
import { lifeOf } from './life-of-gesture.js';
import styles from './GestureLife.module.css';

/** Fetches the gesture behind an entry and shows its life. */
export function GestureLife({ gestureId, row }: { gestureId: string; row: LedgerRow }) {
  const { data, error, refetch } = useGesture(gestureId);
  const seal = useEntryBackground(row).data?.seal;
  const texts = useOfficeTexts().common;
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <output className={styles.waiting} aria-label={texts.loading} />;
  return <LifeLine gesture={data} row={row} steps={lifeOf(data, seal)} />;
}
