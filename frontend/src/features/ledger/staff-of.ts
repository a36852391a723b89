import type { Employee } from '@amends/shared/contract/department.js';

/** Who may give in the department (anywhere, without one), by name. */
export function staffOf(employees: readonly Employee[], departmentId?: string): Employee[] {
  return employees
    .filter(({ roles }) =>
      roles.some((held) => held.role === 'staff' && (!departmentId || held.departmentId === departmentId)),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
