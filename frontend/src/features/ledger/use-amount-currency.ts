import { useDepartments } from '../../lib/directory.js';
import type { LedgerFilters } from './ledger-filters.js';

const USUAL = 'EUR';

/** How amounts are typed and written in the filters: in the chosen department's money, else as the first one's. */
export function useAmountCurrency({ departmentId }: LedgerFilters): string {
  const departments = useDepartments().data ?? [];
  return (departments.find(({ id }) => id === departmentId) ?? departments[0])?.currency ?? USUAL;
}
