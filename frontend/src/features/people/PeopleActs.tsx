import type { Department } from '@amends/shared/contract/department.js';
import { mayIn } from '@amends/shared/permissions.js';
import { Building2, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { grantsOf, useCan, useSession } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { HireDialog } from './HireDialog.js';
import { NewDepartmentDialog } from './NewDepartmentDialog.js';

/** Adding people and departments, for whoever may. */
export function PeopleActs({ departments }: { departments: readonly Department[] }) {
  const texts = useOfficeTexts().people;
  const grants = grantsOf(useSession());
  const isAll = useCan('employee:manage_all');
  const mayCreate = useCan('department:manage');
  const [act, setAct] = useState<'hire' | 'department' | null>(null);
  const onClose = (): void => setAct(null);
  const theirs = isAll ? departments : departments.filter(({ id }) => mayIn(grants, 'employee:manage_department', id));
  return (
    <>
      {mayCreate && (
        <Button icon={<Building2 aria-hidden />} onClick={() => setAct('department')}>
          {texts.newDepartment}
        </Button>
      )}
      {theirs.length > 0 && (
        <Button variant="primary" icon={<UserPlus aria-hidden />} onClick={() => setAct('hire')}>
          {texts.hire}
        </Button>
      )}
      {act === 'hire' && <HireDialog departments={theirs} isAll={isAll} onClose={onClose} />}
      {act === 'department' && <NewDepartmentDialog onClose={onClose} />}
    </>
  );
}
