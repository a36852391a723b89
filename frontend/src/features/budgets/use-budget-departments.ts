import type { Department } from '@amends/shared/contract/department.js';
import { mayIn } from '@amends/shared/permissions.js';
import { useDepartments } from '../../lib/directory.js';
import { grantsOf, useSession } from '../../lib/session.js';

/** The departments whose budgets this person may read. */
export function useBudgetDepartments(): Department[] {
  const grants = grantsOf(useSession());
  const departments = useDepartments().data ?? [];
  return departments.filter(({ id }) => mayIn(grants, 'budget:read', id));
}
