import type { Department, Employee } from '@amends/shared/contract/department.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Panel } from '../../ui/Panel.js';
import { DepartmentCard } from './DepartmentCard.js';
import styles from './DepartmentList.module.css';

interface DepartmentListProps {
  departments: readonly Department[];
  employees: readonly Employee[];
  nowIso: string;
}

const worksIn = (employee: Employee, departmentId: string): boolean =>
  employee.active && employee.roles.some((held) => held.departmentId === departmentId);

/** Every department with what its money and its clock are. */
export function DepartmentList({ departments, employees, nowIso }: DepartmentListProps) {
  const texts = useOfficeTexts().people;
  return (
    <Panel flush title={texts.departments}>
      <ul className={styles.list}>
        {departments.map((department) => (
          <DepartmentCard
            key={department.id}
            department={department}
            nowIso={nowIso}
            people={employees.filter((employee) => worksIn(employee, department.id)).length}
          />
        ))}
      </ul>
    </Panel>
  );
}
