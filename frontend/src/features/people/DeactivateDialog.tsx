import type { Employee } from '@amends/shared/contract/department.js';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { isReason, ReasonField } from '../../parts/ReasonField.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { EndedService } from './EndedService.js';
import { deskOf } from './held-roles.js';
import { OpenMoney } from './OpenMoney.js';
import { useDeactivate } from './people.api.js';

interface DeactivateDialogProps {
  employee: Employee;
  onClose: () => void;
}

/** Stops somebody at once: what will happen to their money and requests before, what did after. */
export function DeactivateDialog({ employee, onClose }: DeactivateDialogProps) {
  const { people: texts, common } = useOfficeTexts();
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const deactivate = useDeactivate(employee.id);
  const desk = deskOf(employee.roles);
  if (deactivate.data) {
    return (
      <EndedService
        title={texts.deactivated({ name: employee.name })}
        lead={texts.stopped}
        answer={deactivate.data}
        onClose={onClose}
      />
    );
  }
  const submit = (): void => {
    setIsTried(true);
    if (isReason(reason)) deactivate.mutate({ reason: reason.trim() });
  };
  return (
    <Dialog
      title={texts.deactivateTitle({ name: employee.name })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" disabled={deactivate.isPending} onClick={submit}>
            {texts.deactivate}
          </Button>
        </>
      }
    >
      <p>{texts.deactivateLead}</p>
      {desk !== null && <OpenMoney employeeId={employee.id} departmentId={desk} />}
      <ReasonField value={reason} onChange={setReason} quick={texts.leaveReasons} isTried={isTried} />
      {deactivate.error && <ErrorNote error={deactivate.error} />}
    </Dialog>
  );
}
