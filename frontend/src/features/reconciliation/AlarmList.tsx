import type { Alarm } from '@amends/shared/contract/control.js';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { Panel } from '../../ui/Panel.js';
import { AlarmRow } from './AlarmRow.js';
import styles from './Alarms.module.css';
import { UnfreezeDialog } from './UnfreezeDialog.js';

interface AlarmListProps {
  alarms: readonly Alarm[];
  /** Whether those that were resolved are shown as well. */
  all: boolean;
  onAll: (all: boolean) => void;
}

/** What does not hold, each with the budget that is frozen for it. */
export function AlarmList({ alarms, all, onAll }: AlarmListProps) {
  const texts = useOfficeTexts().reconciliation.alarms;
  const [open, setOpen] = useState<Alarm | null>(null);
  return (
    <Panel
      title={texts.title}
      action={
        <Button variant="quiet" onClick={() => onAll(!all)}>
          {all ? texts.standing : texts.all}
        </Button>
      }
    >
      {alarms.length === 0 ? (
        <p className={styles.none}>{texts.none}</p>
      ) : (
        <ul className={styles.list}>
          {alarms.map((alarm) => (
            <AlarmRow key={alarm.id} alarm={alarm} onUnfreeze={() => setOpen(alarm)} />
          ))}
        </ul>
      )}
      {open?.budgetId && <UnfreezeDialog alarm={open} budgetId={open.budgetId} onClose={() => setOpen(null)} />}
    </Panel>
  );
}
