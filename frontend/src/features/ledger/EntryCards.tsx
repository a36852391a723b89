import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { leftAfterMinor } from '@amends/shared/ledger-rules.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DisclosureButton } from '../../ui/DisclosureButton.js';
import { EntryAmount } from './EntryAmount.js';
import styles from './EntryCards.module.css';
import { EntryLife } from './EntryLife.js';
import { EntryTag } from './EntryTag.js';
import { EntryWords } from './EntryWords.js';
import { useZones } from './use-zones.js';
import { keyOf } from './words-of-entry.js';

export interface EntryListProps {
  rows: readonly LedgerRow[];
  oneBudget: boolean;
  openKey: string | null;
  onToggle: (key: string) => void;
}

/** The ledger where a table does not fit: the same facts, two lines each. */
export function EntryCards({ rows, oneBudget, openKey, onToggle }: EntryListProps) {
  const texts = useOfficeTexts().ledger;
  const { formatOf } = useZones();
  return (
    <ul aria-label={texts.caption}>
      {rows.map((row) => {
        const key = keyOf(row);
        const open = key === openKey;
        const format = formatOf(row.departmentId);
        const number = oneBudget ? texts.life.entryNumber({ seq: row.seq }) : row.gestureNumber;
        return (
          <li key={key} className={styles.card} data-open={open || undefined}>
            <div className={styles.face}>
              <p className={styles.what}>
                <EntryWords row={row} />
              </p>
              <p className={styles.amount}>
                <EntryAmount row={row} />
              </p>
              <DisclosureButton
                stretched
                open={open}
                label={texts.life.of({ what: row.gestureNumber ?? texts.life.entryNumber({ seq: row.seq }) })}
                onToggle={() => onToggle(key)}
              />
              <p className={styles.facts}>
                {[format.stamp(row.recordedAt), number, row.employeeName ?? texts.envelope].filter(Boolean).join(' · ')}
              </p>
              <p className={styles.left}>
                {texts.leftAfter({ left: format.money(leftAfterMinor(row), row.currency, 'always') })}
              </p>
              <p className={styles.facts}>{row.customerReference}</p>
              <span className={styles.tag}>
                <EntryTag row={row} />
              </span>
            </div>
            {open && <EntryLife row={row} oneBudget={oneBudget} />}
          </li>
        );
      })}
    </ul>
  );
}
