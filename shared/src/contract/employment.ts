import type { Locale } from '../locale.js';
import type { Role } from '../permissions.js';

export interface HireRequest {
  /** @format email
   * @maxLength 254 */
  email: string;
  /** The name in each language, as it is read by colleagues. */
  name: { en: string; ru: string };
  locale: Locale;
  roles: { role: Role; departmentId: string | null }[];
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
  roles: { role: Role; departmentId: string | null }[];
  /** @minLength 3
   * @maxLength 500 */
  reason: string;
}
