import type { Gesture } from '@amends/shared/contract/gesture.js';
import { OWN_REVERSAL_MINUTES } from '@amends/shared/limits.js';
import { mayIn, type RoleGrant } from '@amends/shared/permissions.js';
import type { GestureRow } from './gesture-row.js';

type Case = Pick<
  GestureRow,
  'state' | 'departmentId' | 'employeeId' | 'grantedAt' | 'expiresAt' | 'voucherRedeemedMinor'
>;

interface Caller {
  id: string;
  roles: readonly RoleGrant[];
}

/** What the caller may do with the gesture at this moment. */
export const gestureCan = (caller: Caller, gesture: Case, now: Date): Gesture['can'] => ({
  reverse:
    gesture.state === 'granted' &&
    !gesture.voucherRedeemedMinor &&
    (mayReverseLater(caller, gesture) || mayReverseNow(caller, gesture, now)),
  logOutcome: gesture.state === 'granted' && mayLogOutcome(caller, gesture),
  approve:
    gesture.state === 'awaiting' &&
    !isOwn(caller, gesture) &&
    mayIn(caller.roles, 'gesture:approve', gesture.departmentId) &&
    now < new Date(gesture.expiresAt ?? 0),
});

const isOwn = (caller: Caller, { employeeId }: Case): boolean => caller.id === employeeId;

export const mayReverseLater = ({ roles }: Caller, { departmentId }: Pick<Case, 'departmentId'>): boolean =>
  mayIn(roles, 'gesture:reverse_department', departmentId);

function mayReverseNow(caller: Caller, gesture: Case, now: Date): boolean {
  const until = new Date(gesture.grantedAt ?? 0).getTime() + OWN_REVERSAL_MINUTES * 60_000;
  return isOwn(caller, gesture) && mayIn(caller.roles, 'gesture:reverse_own', gesture.departmentId) && +now <= until;
}

export const mayLogOutcome = (caller: Caller, gesture: Case): boolean =>
  isOwn(caller, gesture) || mayIn(caller.roles, 'gesture:read_department', gesture.departmentId);
