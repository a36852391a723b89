import { mayIn, type Permission } from '@amends/shared/permissions.js';
import type { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';

/**
 * Lets those go on who may do this in that department.
 * @throws Refused not_allowed to those who may know its policy, not_found to everybody else
 */
export function mustBeAllowed(actor: Actor, departmentId: string, ...anyOf: Permission[]): void {
  if (anyOf.some((permission) => mayIn(actor.roles, permission, departmentId))) return;
  throw new Refused(mayIn(actor.roles, 'policy:read', departmentId) ? 'not_allowed' : 'not_found');
}

const existing = { name: 'existing_department', text: 'SELECT FROM department WHERE id = $1' };

/**
 * For an answer that is empty: officers of the company may ask for departments that do not exist.
 * @throws Refused not_found
 */
export async function mustExist(database: Database, departmentId: string): Promise<void> {
  if ((await database.query(existing, [departmentId])).length === 0) throw new Refused('not_found');
}
