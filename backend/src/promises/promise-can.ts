import type { CustomerPromise } from '@amends/shared/contract/promise.js';
import { mayIn } from '@amends/shared/permissions.js';
import type { Actor } from '../http/actor.js';
import type { PromiseRow } from './promise-row.js';

type Caller = Pick<Actor, 'id' | 'roles'>;

/** Heads look after everybody's promises. */
export const leads = ({ roles }: Caller, departmentId: string): boolean => mayIn(roles, 'team:read', departmentId);

/** What the caller may do with the promise now; the database asks again under its lock. */
export function promiseCan(caller: Caller, promise: PromiseRow): CustomerPromise['can'] {
  const { departmentId, ownerId, state, handedAt, seenAt } = promise;
  const open = state === 'open' && mayIn(caller.roles, 'promise:keep', departmentId);
  const owns = ownerId === caller.id;
  const decides = open && (owns || leads(caller, departmentId));
  return { keep: decides, handOver: decides, receive: open && owns && handedAt !== null && seenAt === null };
}
