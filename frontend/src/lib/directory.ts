import type { Page } from '@amends/shared/contract/common.js';
import type { Department, Employee } from '@amends/shared/contract/department.js';
import { PAGE_SIZE_MAX } from '@amends/shared/limits.js';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useLocale } from '../locales/texts.js';
import { api } from './api.js';

const STALE_MS = 60_000;

/** Follows a list to its last page; for lists as long as a company, not as long as its history. */
async function all<T>(path: string, signal: AbortSignal): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await api.get<Page<T>>(path, { limit: PAGE_SIZE_MAX, cursor }, signal);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

const departmentsQuery = (locale: string) =>
  queryOptions({
    queryKey: ['departments', locale],
    queryFn: ({ signal }) => all<Department>('/api/departments', signal),
    staleTime: STALE_MS,
  });

const employeesQuery = (locale: string) =>
  queryOptions({
    queryKey: ['employees', locale],
    queryFn: ({ signal }) => all<Employee>('/api/employees', signal),
    staleTime: STALE_MS,
  });

/** The departments that the signed-in person may see, named in the active language. */
export function useDepartments() {
  return useQuery(departmentsQuery(useLocale().locale));
}

/** The people that the signed-in person may see. */
export function useEmployees() {
  return useQuery(employeesQuery(useLocale().locale));
}
