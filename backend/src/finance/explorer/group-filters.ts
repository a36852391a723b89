import type { LedgerGrouping } from '@amends/shared/contract/ledger.js';

const DAY_MS = 86_400_000;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const FILTERS = {
  department: 'departmentId',
  option: 'optionId',
  category: 'categoryId',
  employee: 'employeeId',
  glAccount: 'glAccount',
} as const;

/**
 * The filters that lead from a group to its entries.
 * @param key of the group; null = what has none
 * @param selection the period that the group was cut out of
 */
export function narrowedTo(
  by: LedgerGrouping,
  key: string | null,
  selection: { from?: string; to?: string },
): Record<string, string> | null {
  if (key === null) return null;
  if (by !== 'week' && by !== 'month') return { [FILTERS[by]]: key };
  const first = key.slice(0, 10);
  const last = by === 'week' ? dayOf(Date.parse(first) + 6 * DAY_MS) : lastOfMonth(first);
  return { from: later(first, selection.from), to: earlier(last, selection.to) };
}

function lastOfMonth(first: string): string {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return dayOf(Date.UTC(year, month, 0));
}

// a selection may begin or end within its first or last week; a bound that is a time stays as it is
const later = (day: string, bound: string | undefined): string =>
  bound !== undefined && bound.slice(0, 10) >= day ? bound : day;
const earlier = (day: string, bound: string | undefined): string =>
  bound !== undefined && bound.slice(0, 10) <= day ? bound : day;
