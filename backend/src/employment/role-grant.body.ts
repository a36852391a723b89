import { type Role, type RoleGrant, ROLES } from '@amends/shared/permissions.js';
import { IsIn, ValidateIf } from 'class-validator';
import { IsId } from '../http/is-id.js';
import { IsMoment } from '../http/moment.js';
import { Optional } from '../http/optional.js';

export class RoleGrantBody implements RoleGrant {
  @IsIn(ROLES)
  role!: Role;

  /** Null for a role in the whole company. */
  @ValidateIf((_, value: unknown) => value !== null)
  @IsId()
  departmentId!: string | null;

  /** For an external auditor: until when. */
  @Optional()
  @IsMoment()
  until?: string;
}
