import type { PersonName } from '@amends/shared/contract/common.js';
import { DEPARTMENT_ROLES, type Role } from '@amends/shared/permissions.js';
import { useEmployees } from '../../lib/directory.js';

const SERVING: readonly Role[] = DEPARTMENT_ROLES;

/** Who serves in the department or heads it, by name; undefined until it is known. */
export function useColleagues(departmentId: string): PersonName[] | undefined {
  const { data } = useEmployees();
  return data
    ?.filter(
      ({ active, roles }) =>
        active && roles.some((held) => held.departmentId === departmentId && SERVING.includes(held.role)),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
