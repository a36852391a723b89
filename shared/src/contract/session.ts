import type { Locale } from '../locale.js';
import type { Permission, Role } from '../permissions.js';

export interface SignInRequest {
  /** @format email
   * @maxLength 254 */
  email: string;
  /** @minLength 1
   * @maxLength 200 */
  password: string;
}

export interface SessionAnswer {
  employee: { /** @format uuid */ id: string; name: string; email: string; departmentId: string | null };
  roles: Role[];
  /** The departments in which the employee holds a role. */
  departments: { /** @format uuid */ id: string; name: string; roles: Role[] }[];
  can: Permission[];
  /** When an external auditor's access ends by itself; absent for everybody else.
   * @format date-time */
  auditorUntil?: string;
  locale: Locale;
}

export interface LocaleRequest {
  locale: Locale;
}

export interface PasswordRequest {
  /** @maxLength 200 */
  current: string;
  /** @minLength 10
   * @maxLength 200 */
  next: string;
}

/** The demo company's people, for the sign-in page; exists in demo mode only. */
export interface DemoPeopleAnswer {
  password: string;
  people: { email: string; name: string; roles: Role[]; department: string | null }[];
}
