import { DEPARTMENT_ROLES, PASSING_ROLE, ROLES, type Role, type RoleGrant } from '@amends/shared/permissions.js';

/** The roles that are held for the whole company until they are taken. */
export const COMPANY_ROLES = ROLES.filter(
  (role) => role !== PASSING_ROLE && !(DEPARTMENT_ROLES as readonly Role[]).includes(role),
);

/** Where somebody works at the desk: one place at a time; null = nowhere. */
export const deskOf = (roles: readonly RoleGrant[]): string | null =>
  roles.find(({ role }) => role === 'staff')?.departmentId ?? null;

export function withDesk(roles: readonly RoleGrant[], departmentId: string | null): RoleGrant[] {
  const others = roles.filter(({ role }) => role !== 'staff');
  return departmentId === null ? others : [...others, { role: 'staff', departmentId }];
}

export const hasRole = (roles: readonly RoleGrant[], role: Role, departmentId: string | null): boolean =>
  roles.some((held) => held.role === role && held.departmentId === departmentId);

export function withRole(roles: readonly RoleGrant[], grant: RoleGrant, isHeld: boolean): RoleGrant[] {
  const others = roles.filter((held) => held.role !== grant.role || held.departmentId !== grant.departmentId);
  return isHeld ? [...others, grant] : others;
}
