import { departmentsWith, permissionsOf } from '@amends/shared/permissions.js';
import { condition, type Condition } from '../database/conditions.js';
import type { Actor } from '../http/actor.js';
import type { GestureRow } from './gesture-row.js';

/** Whose gestures somebody may see: all, those of some departments, their own. */
interface GestureScope {
  departmentIds: 'all' | string[];
  ownOf: string | null;
}

function scopeOf({ id, roles }: Actor): GestureScope {
  const held = permissionsOf(roles);
  return {
    departmentIds: held.includes('gesture:read_all') ? 'all' : departmentsWith(roles, 'gesture:read_department'),
    ownOf: held.includes('gesture:read_own') ? id : null,
  };
}

export function maySee(
  actor: Actor,
  { departmentId, employeeId }: Pick<GestureRow, 'departmentId' | 'employeeId'>,
): boolean {
  const { departmentIds, ownOf } = scopeOf(actor);
  return departmentIds === 'all' || departmentIds.includes(departmentId) || ownOf === employeeId;
}

/** The rows of g that the actor may see; one plain condition wherever one is enough, so that an index serves it. */
export function visibleTo(actor: Actor): Condition[] {
  const { departmentIds, ownOf } = scopeOf(actor);
  if (departmentIds === 'all') return [];
  const own = condition((employee) => `g.employee_id = ${employee}`, ownOf);
  const theirs = condition((departments) => `g.department_id = ANY (${departments}::uuid[])`, departmentIds);
  if (departmentIds.length === 0) return [own];
  if (ownOf === null) return [theirs];
  return [
    condition((departments, employee) => `${theirs.sql(departments)} OR ${own.sql(employee)}`, departmentIds, ownOf),
  ];
}
