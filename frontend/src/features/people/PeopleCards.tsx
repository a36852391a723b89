import type { Department, Employee } from '@amends/shared/contract/department.js';
import { ActiveTag } from './ActiveTag.js';
import { HeldRoles } from './HeldRoles.js';
import styles from './PeopleCards.module.css';

interface PeopleCardsProps {
  employees: readonly Employee[];
  departments: readonly Department[];
}

/** People where a table does not fit. */
export function PeopleCards({ employees, departments }: PeopleCardsProps) {
  return (
    <ul>
      {employees.map((employee) => (
        <li key={employee.id} className={styles.card}>
          <p className={styles.head}>
            <b>{employee.name}</b>
            <ActiveTag active={employee.active} />
          </p>
          <HeldRoles employee={employee} departments={departments} />
          <p className={styles.email}>{employee.email}</p>
        </li>
      ))}
    </ul>
  );
}
