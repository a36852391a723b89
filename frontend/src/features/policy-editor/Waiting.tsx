import { CalendarClock, UserCheck } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { useEditor } from './editor-context.js';
import { useTakeBack } from './policy-editor.api.js';
import styles from './Waiting.module.css';

/** What the version waits for before it comes into force, and the way back to the draft. */
export function Waiting() {
  const texts = useOfficeTexts().policyEditor.waiting;
  const { department, saved, isLocked } = useEditor();
  const format = useFormat(department.timeZone);
  const takeBack = useTakeBack(department.id);
  if (!isLocked) return null;
  const from = saved.effectiveFrom && format.moment(saved.effectiveFrom);
  const isForFinance = saved.state === 'proposed';
  const Icon = isForFinance ? UserCheck : CalendarClock;
  return (
    <Panel>
      <div className={styles.waiting}>
        <Icon aria-hidden />
        <div>
          <h2>{isForFinance ? texts.finance : texts.date({ from: from ?? '', zone: department.timeZone })}</h2>
          <p>
            {isForFinance ? texts.financeDetail : texts.dateDetail}
            {isForFinance && from && ` ${texts.financeFrom(from)}`}
          </p>
        </div>
        <Button disabled={takeBack.isPending} onClick={() => takeBack.mutate()}>
          {texts.takeBack}
        </Button>
      </div>
      {takeBack.error && <ErrorNote error={takeBack.error} />}
    </Panel>
  );
}
