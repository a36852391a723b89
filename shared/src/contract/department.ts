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
  roles: { role: Role; departmentId: string | null }[];
}
