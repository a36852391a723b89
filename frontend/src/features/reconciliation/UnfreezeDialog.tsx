import type { Alarm } from '@amends/shared/contract/control.js';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { isReason, ReasonField } from '../../parts/ReasonField.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { useToast } from '../../ui/Toast.js';
import { whoseOf } from './AlarmRow.js';
import { useUnfreeze } from './reconciliation.api.js';

interface UnfreezeDialogProps {
  alarm: Alarm;
  budgetId: string;
  onClose: () => void;
}

/** Lets a frozen budget move again, with what was wrong and what was done about it. */
export function UnfreezeDialog({ alarm, budgetId, onClose }: UnfreezeDialogProps) {
  const { reconciliation, common } = useOfficeTexts();
  const texts = reconciliation.unfreeze;
  const say = useToast();
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const unfreeze = useUnfreeze(budgetId, () => {
    say(texts.done);
    onClose();
  });
  const submit = (): void => {
    setIsTried(true);
    if (isReason(reason)) unfreeze.mutate(reason.trim());
  };
  return (
    <Dialog
      title={texts.title({ whose: whoseOf(alarm, reconciliation.alarms) })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" disabled={unfreeze.isPending} onClick={submit}>
            {texts.save}
          </Button>
        </>
      }
    >
      <p>{texts.lead}</p>
      <ReasonField value={reason} onChange={setReason} quick={texts.reasons} isTried={isTried} hint={texts.why} />
      {unfreeze.error && <ErrorNote error={unfreeze.error} />}
    </Dialog>
  );
}
