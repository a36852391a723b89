import { PASSING_ROLE, type RoleGrant } from '@amends/shared/permissions.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const LAST_MINUTE = 'T23:59:00';

/** The day on this device's calendar: `2026-12-22`. */
const dayOf = (at: Date): string => {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60 * 1000);
  return local.toISOString().slice(0, 'yyyy-mm-dd'.length);
};

/** The day so many days from today. */
export const dayIn = (days: number): string => dayOf(new Date(Date.now() + days * DAY_MS));

/** The moment at which the day ends on this device, as ISO. */
export const endOf = (day: string): string => new Date(`${day}${LAST_MINUTE}`).toISOString();

/** The last day of an external auditor's access; null = the person is none. */
export function auditorDay(roles: readonly RoleGrant[]): string | null {
  const until = roles.find(({ role }) => role === PASSING_ROLE)?.until;
  return until === undefined ? null : dayOf(new Date(until));
}

/** The roles with the auditor's until that moment; null takes it. */
export function withAuditor(roles: readonly RoleGrant[], until: string | null): RoleGrant[] {
  const others = roles.filter(({ role }) => role !== PASSING_ROLE);
  return until === null ? others : [...others, { role: PASSING_ROLE, departmentId: null, until }];
}
