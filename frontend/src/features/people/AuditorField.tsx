import { AUDITOR_DAYS_MAX } from '@amends/shared/limits.js';
import { PASSING_ROLE, type RoleGrant } from '@amends/shared/permissions.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { TextField } from '../../ui/TextField.js';
import { auditorDay, dayIn, endOf, withAuditor } from './auditor-role.js';
import styles from './RolesFields.module.css';

const USUAL_DAYS = 30;

interface AuditorFieldProps {
  roles: readonly RoleGrant[];
  onChange: (roles: RoleGrant[]) => void;
}

/** Lets somebody from outside look at all that finance sees, until the end of a day; then it is over by itself. */
export function AuditorField({ roles, onChange }: AuditorFieldProps) {
  const { people, common } = useOfficeTexts();
  const day = auditorDay(roles);
  return (
    <fieldset className={styles.group}>
      <legend>{people.auditor.title}</legend>
      <Checkbox
        label={common.roles[PASSING_ROLE]}
        checked={day !== null}
        onChange={(isHeld) => onChange(withAuditor(roles, isHeld ? endOf(dayIn(USUAL_DAYS)) : null))}
      />
      {day !== null && (
        <TextField
          type="date"
          label={people.auditor.until}
          hint={people.auditor.hint}
          min={dayIn(0)}
          max={dayIn(AUDITOR_DAYS_MAX - 1)}
          value={day}
          onChange={(event) => event.target.value && onChange(withAuditor(roles, endOf(event.target.value)))}
        />
      )}
    </fieldset>
  );
}
