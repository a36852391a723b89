import type { Department } from '@amends/shared/contract/department.js';
import type { RoleGrant } from '@amends/shared/permissions.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Select } from '../../ui/Select.js';
import { COMPANY_ROLES, deskOf, hasRole, withDesk, withRole } from './held-roles.js';
import { AuditorField } from './AuditorField.js';
import styles from './RolesFields.module.css';

interface RolesFieldsProps {
  departments: readonly Department[];
  roles: readonly RoleGrant[];
  onChange: (roles: RoleGrant[]) => void;
  /** Whether roles beyond the desk may be given as well. */
  isAll: boolean;
  error?: string | null;
}

/** Where somebody works at the desk, which departments they head, what they are for the company. */
export function RolesFields({ departments, roles, onChange, isAll, error }: RolesFieldsProps) {
  const texts = useOfficeTexts();
  const { people } = texts;
  return (
    <>
      <Select
        label={people.desk}
        hint={people.deskHint}
        value={deskOf(roles) ?? ''}
        options={[
          { value: '', label: people.noDesk },
          ...departments.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => onChange(withDesk(roles, value || null))}
        error={error}
      />
      {isAll && (
        <>
          <fieldset className={styles.group}>
            <legend>{people.heads}</legend>
            {departments.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={hasRole(roles, 'head', id)}
                onChange={(isHeld) => onChange(withRole(roles, { role: 'head', departmentId: id }, isHeld))}
              />
            ))}
          </fieldset>
          <fieldset className={styles.group}>
            <legend>{people.company}</legend>
            {COMPANY_ROLES.map((role) => (
              <Checkbox
                key={role}
                label={texts.common.roles[role]}
                checked={hasRole(roles, role, null)}
                onChange={(isHeld) => onChange(withRole(roles, { role, departmentId: null }, isHeld))}
              />
            ))}
          </fieldset>
          <AuditorField roles={roles} onChange={onChange} />
        </>
      )}
    </>
  );
}
