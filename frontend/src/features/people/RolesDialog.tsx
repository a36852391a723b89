import type { Department, Employee } from '@amends/shared/contract/department.js';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { isReason, ReasonField } from '../../parts/ReasonField.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { useToast } from '../../ui/Toast.js';
import { EndedService } from './EndedService.js';
import { deskOf } from './held-roles.js';
import { OpenMoney } from './OpenMoney.js';
import { useChangeRoles } from './people.api.js';
import { RolesFields } from './RolesFields.js';

interface RolesDialogProps {
  employee: Employee;
  departments: readonly Department[];
  onClose: () => void;
}

/** Gives and takes roles; whoever leaves a desk for another leaves its money there, and it is said. */
export function RolesDialog({ employee, departments, onClose }: RolesDialogProps) {
  const { people: texts, common } = useOfficeTexts();
  const say = useToast();
  const [roles, setRoles] = useState(employee.roles);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const change = useChangeRoles(employee.id);
  const desk = deskOf(employee.roles);
  const leaves = desk !== null && deskOf(roles) !== desk;
  const title = texts.rolesOf({ name: employee.name });
  if (change.data && leaves) {
    return <EndedService title={title} lead={texts.rolesChanged} answer={change.data} onClose={onClose} />;
  }
  const submit = (): void => {
    setIsTried(true);
    if (roles.length === 0 || !isReason(reason)) return;
    const onSuccess = (): void => {
      if (leaves) return;
      say(texts.rolesChanged);
      onClose();
    };
    change.mutate({ roles, reason: reason.trim() }, { onSuccess });
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" disabled={change.isPending} onClick={submit}>
            {texts.saveRoles}
          </Button>
        </>
      }
    >
      <RolesFields
        departments={departments}
        roles={roles}
        onChange={setRoles}
        isAll
        error={isTried && roles.length === 0 ? texts.roleMissing : null}
      />
      {leaves && <OpenMoney employeeId={employee.id} departmentId={desk} />}
      <ReasonField value={reason} onChange={setReason} quick={texts.moveReasons} isTried={isTried} />
      {change.error && <ErrorNote error={change.error} />}
    </Dialog>
  );
}
