import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { X } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import styles from './OneBudget.module.css';

interface OneBudgetProps {
  row: LedgerRow;
  onLeave: () => void;
}

/** Whose budget the ledger is narrowed to, and the way back. */
export function OneBudget({ row, onLeave }: OneBudgetProps) {
  const texts = useOfficeTexts().ledger;
  const format = useFormat();
  const title =
    row.employeeName === null
      ? texts.oneBudget.envelope({ department: row.departmentName })
      : texts.oneBudget.title({ owner: row.employeeName });
  return (
    <div className={styles.note}>
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.hint}>
          {texts.life.period({ from: format.fullDay(row.period.from), to: format.fullDay(row.period.to) })}.{' '}
          {texts.oneBudget.hint}
        </p>
      </div>
      <Button icon={<X aria-hidden />} onClick={onLeave}>
        {texts.oneBudget.all}
      </Button>
    </div>
  );
}
