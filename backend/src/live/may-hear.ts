import { mayIn } from '@amends/shared/permissions.js';
import type { Actor } from '../http/actor.js';
import type { LiveRow } from './live.queries.js';

const FLAG_READERS = ['flag:read_all', 'flag:answer'] as const;

/**
 * Finance hears of alarms and nobody else does; of a flag finance and the heads, but never whom it is about. Of the rest
 * heads hear what is of their departments, staff what is of themselves or holds for everybody where they serve.
 */
export function mayHear({ id, roles }: Pick<Actor, 'id' | 'roles'>, event: LiveRow): boolean {
  if (event.kind === 'alarm') return mayIn(roles, 'ledger:reconcile', event.departmentId);
  if (event.kind === 'flag') {
    const isConcerned = FLAG_READERS.some((permission) => mayIn(roles, permission, event.departmentId));
    return isConcerned && event.employeeId !== id;
  }
  if (mayIn(roles, 'gesture:approve', event.departmentId) || event.employeeId === id) return true;
  return event.employeeId === null && mayIn(roles, 'gesture:grant', event.departmentId);
}
