import type { Department, Employee } from '@amends/shared/contract/department.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DisclosureButton } from '../../ui/DisclosureButton.js';
import { ActiveTag } from './ActiveTag.js';
import { HeldRoles } from './HeldRoles.js';
import type { Opening } from './use-opening.js';
import styles from './PeopleCards.module.css';

interface PeopleCardsProps {
  employees: readonly Employee[];
  departments: readonly Department[];
  opening: Opening;
}

/** People where a table does not fit. */
export function PeopleCards({ employees, departments, opening }: PeopleCardsProps) {
  const texts = useOfficeTexts().people;
  return (
    <ul>
      {employees.map((employee) => (
        <li key={employee.id} className={styles.card}>
          <p className={styles.head}>
            <b>{employee.name}</b>
            <ActiveTag active={employee.active} />
            {opening.mayOpen(employee) && (
              <DisclosureButton
                stretched
                open={opening.openId === employee.id}
                label={texts.actsOf({ name: employee.name })}
                onToggle={() => opening.onToggle(employee.id)}
              />
            )}
          </p>
          <HeldRoles employee={employee} departments={departments} />
          <p className={styles.email}>{employee.email}</p>
          {opening.actsOf(employee)}
        </li>
      ))}
    </ul>
  );
}
