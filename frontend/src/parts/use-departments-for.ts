import type { Department } from '@amends/shared/contract/department.js';
import { type Permission, mayIn } from '@amends/shared/permissions.js';
import { useDepartments } from '../lib/directory.js';
import { grantsOf, useSession } from '../lib/session.js';

/** The departments in which this person may do one of these things. */
export function useDepartmentsFor(...permissions: readonly Permission[]): Department[] {
  const grants = grantsOf(useSession());
  const departments = useDepartments().data ?? [];
  return departments.filter(({ id }) => permissions.some((permission) => mayIn(grants, permission, id)));
}
