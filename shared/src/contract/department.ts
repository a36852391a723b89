import type { PersonName } from './common.js';
import type { Role } from '../permissions.js';

export interface Department {
  /** @format uuid */
  id: string;
  slug: string;
  name: string;
  /** ISO 4217 */
  currency: string;
  /** IANA name, e.g. `Asia/Almaty` */
  timeZone: string;
  languages: string[];
}

export interface Employee extends PersonName {
  email: string;
  active: boolean;
  /** `until`: when the role ends by itself (an external auditor's). */
  roles: { role: Role; departmentId: string | null; until?: string }[];
}

export interface DepartmentRequest {
  /** Short name in addresses: lower case letters, digits and hyphens.
   * @pattern ^[a-z][a-z0-9-]{0,39}$ */
  slug: string;
  name: { en: string; ru: string };
  /** ISO 4217 */
  currency: string;
  /** IANA name, e.g. `Asia/Almaty` */
  timeZone: string;
}
