import type { Department, Employee } from '@amends/shared/contract/department.js';
import { PASSING_ROLE } from '@amends/shared/permissions.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import styles from './HeldRoles.module.css';
import { rolesByPlace } from './people-filters.js';

/** What a person is where: "Head, Staff · Airport & gate". */
export function HeldRoles({ employee, departments }: { employee: Employee; departments: readonly Department[] }) {
  const texts = useOfficeTexts();
  const format = useFormat();
  const until = employee.roles.find(({ role }) => role === PASSING_ROLE)?.until;
  const placeOf = (id: string | null): string =>
    id === null ? texts.people.company : (departments.find((department) => department.id === id)?.name ?? '');
  return (
    <ul className={styles.roles}>
      {[...rolesByPlace(employee)].map(([place, roles]) => (
        <li key={place}>
          <b>{roles.map((role) => texts.common.roles[role]).join(', ')}</b>
          <span> · {placeOf(place)}</span>
          {place === null && until !== undefined && (
            <span>, {texts.people.auditor.ends({ day: format.fullDay(until) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
