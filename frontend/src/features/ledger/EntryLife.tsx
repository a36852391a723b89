import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { LinkButton } from '../../ui/Button.js';
import styles from './EntryLife.module.css';
import { GestureLife } from './GestureLife.js';
import { PlanThen } from './PlanThen.js';
import { queryOf } from './ledger-filters.js';

interface EntryLifeProps {
  row: LedgerRow;
  /** Whether the ledger already shows one budget alone. */
  oneBudget: boolean;
}

/** What stands behind an entry: the gesture's life, the budget's totals, and where to look further. */
export function EntryLife({ row, oneBudget }: EntryLifeProps) {
  const texts = useOfficeTexts().ledger.life;
  const format = useFormat();
  const money = (minor: number): string => format.money(minor, row.currency);
  return (
    <div className={styles.life}>
      {row.gestureId && <GestureLife gestureId={row.gestureId} row={row} />}
      <PlanThen row={row} />
      <div className={styles.foot}>
        <p className={styles.totals}>
          {texts.totals({
            seq: row.seq,
            allotted: money(row.allottedAfterMinor),
            spent: money(row.spentAfterMinor),
            held: money(row.heldAfterMinor),
          })}
        </p>
        {!oneBudget && (
          <LinkButton variant="quiet" href={`/ledger?${queryOf({ budgetId: row.budgetId })}`}>
            {texts.onlyBudget}
          </LinkButton>
        )}
        {row.gestureId && (
          <LinkButton variant="quiet" href={`/gestures/${row.gestureId}`}>
            {texts.openGesture}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
