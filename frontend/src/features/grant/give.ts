import type { Desk } from '@amends/shared/contract/desk.js';
import { bodyOf, type Case } from '../../lib/case.js';
import { putInOutbox } from '../../lib/outbox.js';

/** Stores the case for sending; from here on the outbox carries it, whatever happens to the screen. */
export function give(desk: Desk, wanted: Case, requestApproval: boolean): void {
  const body = bodyOf(wanted, desk.policy.version, requestApproval);
  if (body) putInOutbox({ key: wanted.key, employeeId: desk.employee.id, body });
}
