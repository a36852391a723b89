import { AUDITOR_DAYS_MAX } from '@amends/shared/limits.js';
import { DEPARTMENT_ROLES, departmentsWith, PASSING_ROLE, type RoleGrant } from '@amends/shared/permissions.js';
import { Refused } from '../http/refused.js';

const same = (a: RoleGrant, b: RoleGrant): boolean =>
  a.role === b.role && a.departmentId === b.departmentId && endOf(a) === endOf(b);

const endOf = ({ until }: RoleGrant): number | null => (until === undefined ? null : Date.parse(until));

/** What stands in one of the lists only. */
export function changedRoles(
  before: readonly RoleGrant[],
  after: readonly RoleGrant[],
): { removed: RoleGrant[]; added: RoleGrant[] } {
  return {
    removed: before.filter((held) => !after.some((wanted) => same(held, wanted))),
    added: after.filter((wanted) => !before.some((held) => same(held, wanted))),
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** An external auditor's role ends within a year; no other role ends by itself. */
function endsWell(grant: RoleGrant, now: Date): boolean {
  const end = endOf(grant);
  if (grant.role !== PASSING_ROLE) return end === null;
  return end !== null && end > now.getTime() && end <= now.getTime() + AUDITOR_DAYS_MAX * DAY_MS;
}

/**
 * Roles at a desk name it, roles in the company name none; nobody serves at two desks or holds a role twice; an auditor's
 * role has an end.
 * @throws Refused invalid_request
 */
export function mustBeSensible(roles: readonly RoleGrant[], now: Date): void {
  const isAtADesk = ({ role }: RoleGrant): boolean => (DEPARTMENT_ROLES as readonly string[]).includes(role);
  const scoped = roles.every((grant) => isAtADesk(grant) === (grant.departmentId !== null));
  const once = new Set(roles.map(({ role, departmentId }) => `${role} ${departmentId}`)).size === roles.length;
  const passing = roles.every((grant) => endsWell(grant, now));
  if (scoped && once && passing && roles.filter(({ role }) => role === 'staff').length <= 1) return;
  throw new Refused('invalid_request', { fields: [{ field: 'roles', problem: 'not_as_expected' }] });
}

/** Whose work somebody may arrange: everybody's, or that of certain departments. */
export const managedBy = (roles: readonly RoleGrant[]): 'all' | string[] =>
  departmentsWith(roles, 'employee:manage_all') === 'all'
    ? 'all'
    : departmentsWith(roles, 'employee:manage_department');

/**
 * Admins give and take every role; heads those of staff in their own departments.
 * @throws Refused not_found for another department, not_allowed
 */
export function mustBeAllowedToChange(actorRoles: readonly RoleGrant[], changed: readonly RoleGrant[]): void {
  const managed = managedBy(actorRoles);
  if (managed === 'all') return;
  for (const { role, departmentId } of changed) {
    if (departmentId !== null && !managed.includes(departmentId)) throw new Refused('not_found');
    if (role !== 'staff') throw new Refused('not_allowed');
  }
}

/** Whether somebody can know of a person at all. */
export function isVisibleTo(actorRoles: readonly RoleGrant[], theirs: readonly RoleGrant[]): boolean {
  const managed = managedBy(actorRoles);
  return (
    managed === 'all' || theirs.some(({ departmentId }) => departmentId !== null && managed.includes(departmentId))
  );
}
