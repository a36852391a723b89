import type { Employee } from '@amends/shared/contract/department.js';
import { ROLES, type Role } from '@amends/shared/permissions.js';

const FILTERS = ['search', 'department', 'role'] as const;
export type PeopleFilter = (typeof FILTERS)[number];
export type PeopleFilters = Record<PeopleFilter, string>;

/** Reads the filters from a URL; '' = everybody. */
export function peopleFiltersOf(params: URLSearchParams): PeopleFilters {
  const role = ROLES.find((known) => known === params.get('role'));
  return { search: params.get('search') ?? '', department: params.get('department') ?? '', role: role ?? '' };
}

const contains = (text: string, search: string): boolean =>
  text.toLocaleLowerCase().includes(search.toLocaleLowerCase());

/** Who passes all filters, by name. A role and a department are met together, by one and the same role. */
export function filterPeople(employees: readonly Employee[], { search, department, role }: PeopleFilters): Employee[] {
  return employees
    .filter(({ name, email }) => contains(name, search) || contains(email, search))
    .filter(({ roles }) =>
      roles.some((held) => (!role || held.role === role) && (!department || held.departmentId === department)),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The roles that a person holds in each place; null = the whole company. */
export function rolesByPlace({ roles }: Employee): Map<string | null, Role[]> {
  const places = new Map<string | null, Role[]>();
  for (const { role, departmentId } of roles) {
    places.set(departmentId, [...(places.get(departmentId) ?? []), role]);
  }
  return places;
}
