import type { Locale } from '../locale.js';
import type { Role } from '../permissions.js';

/** An external auditor's role ends by itself; no other role does. */
export interface WantedRole {
  role: Role;
  departmentId: string | null;
  /** For `auditor`, and only there: until when, at most a year from now.
   * @format date-time */
  until?: string;
}

export interface HireRequest {
  /** @format email
   * @maxLength 254 */
  email: string;
  /** The name in each language, as it is read by colleagues. */
  name: { en: string; ru: string };
  locale: Locale;
  roles: WantedRole[];
}

/** The new employee's first password, shown once. */
export interface HireAnswer {
  /** @format uuid */
  id: string;
  firstPassword: string;
}

/** What happened to the open budget of somebody who left or moved: the rest went back to the envelope. */
export interface EmploymentAnswer {
  /** @format uuid */
  id: string;
  active: boolean;
  returnedMinor: number;
  currency: string | null;
  /** Requests that waited and were ended with it. */
  endedRequests: number;
}

export interface DeactivationRequest {
  /** @minLength 3
   * @maxLength 500 */
  reason: string;
}

export interface ActivationRequest {
  /** @minLength 3
   * @maxLength 500 */
  reason?: string;
}

export interface RolesRequest {
  roles: WantedRole[];
  /** @minLength 3
   * @maxLength 500 */
  reason: string;
}
