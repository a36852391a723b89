import { mayIn } from '@amends/shared/permissions.js';
import type { Actor } from '../http/actor.js';
import type { LiveRow } from './live.queries.js';

/** Heads hear of their departments, staff of themselves and of what holds for everybody where they serve. */
export function mayHear({ id, roles }: Pick<Actor, 'id' | 'roles'>, event: LiveRow): boolean {
  if (mayIn(roles, 'gesture:approve', event.departmentId) || event.employeeId === id) return true;
  return event.employeeId === null && mayIn(roles, 'gesture:grant', event.departmentId);
}
