import { mayIn } from '@amends/shared/permissions.js';
import type { Actor } from '../http/actor.js';
import type { LiveRow } from './live.queries.js';

/** Finance hears of alarms and nobody else does; heads hear of their departments, staff of themselves and of what holds for everybody where they serve. */
export function mayHear({ id, roles }: Pick<Actor, 'id' | 'roles'>, event: LiveRow): boolean {
  if (event.kind === 'alarm') return mayIn(roles, 'ledger:reconcile', event.departmentId);
  if (mayIn(roles, 'gesture:approve', event.departmentId) || event.employeeId === id) return true;
  return event.employeeId === null && mayIn(roles, 'gesture:grant', event.departmentId);
}
