import { departmentsWith, mayIn } from '@amends/shared/permissions.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';

/** The departments whose figures somebody may see. */
export function insightDepartments({ roles }: Actor): 'all' | string[] {
  return departmentsWith(roles, 'insight:read_all') === 'all'
    ? 'all'
    : departmentsWith(roles, 'insight:read_department');
}

/**
 * The department that somebody asks about: the only one that they have where they name none.
 * @throws Refused not_found for one that they may not see, invalid_request where they have several and name none
 */
export function askedDepartment(actor: Actor, departmentId: string | undefined): string {
  const theirs = insightDepartments(actor);
  if (departmentId === undefined) {
    const only = theirs !== 'all' && theirs.length === 1 ? theirs[0] : undefined;
    if (only === undefined)
      throw new Refused('invalid_request', { fields: [{ field: 'departmentId', problem: 'missing' }] });
    return only;
  }
  const may =
    mayIn(actor.roles, 'insight:read_all', departmentId) || mayIn(actor.roles, 'insight:read_department', departmentId);
  if (!may) throw new Refused('not_found');
  return departmentId;
}
