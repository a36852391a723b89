import type { Department } from '@amends/shared/contract/department.js';
import { useDepartments } from '../lib/directory.js';

/** A department that the person may see: its name, zone and currency. */
export function useDepartment(id: string | null): Department | undefined {
  return useDepartments().data?.find((department) => department.id === id);
}
