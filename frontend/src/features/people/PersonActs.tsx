import type { Department, Employee } from '@amends/shared/contract/department.js';
import { BadgeCheck, UserCheck, UserX } from 'lucide-react';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { useToast } from '../../ui/Toast.js';
import { DeactivateDialog } from './DeactivateDialog.js';
import { useActivate } from './people.api.js';
import styles from './PersonActs.module.css';
import { RolesDialog } from './RolesDialog.js';

interface PersonActsProps {
  employee: Employee;
  departments: readonly Department[];
  isAll: boolean;
}

/** What can be done about somebody's work here. */
export function PersonActs({ employee, departments, isAll }: PersonActsProps) {
  const texts = useOfficeTexts().people;
  const say = useToast();
  const [act, setAct] = useState<'roles' | 'deactivate' | null>(null);
  const activate = useActivate(employee.id);
  const onClose = (): void => setAct(null);
  return (
    <div className={styles.acts}>
      {isAll && (
        <Button icon={<BadgeCheck aria-hidden />} onClick={() => setAct('roles')}>
          {texts.changeRoles}
        </Button>
      )}
      {employee.active ? (
        <Button icon={<UserX aria-hidden />} onClick={() => setAct('deactivate')}>
          {texts.deactivate}
        </Button>
      ) : (
        <Button
          icon={<UserCheck aria-hidden />}
          disabled={activate.isPending}
          onClick={() => activate.mutate({}, { onSuccess: () => say(texts.activated({ name: employee.name })) })}
        >
          {texts.activate}
        </Button>
      )}
      {activate.error && <ErrorNote error={activate.error} />}
      {act === 'roles' && <RolesDialog {...{ employee, departments, onClose }} />}
      {act === 'deactivate' && <DeactivateDialog {...{ employee, onClose }} />}
    </div>
  );
}
