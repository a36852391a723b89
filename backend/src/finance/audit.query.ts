import { SEARCH_LENGTH_MAX } from '@amends/shared/limits.js';
import { MaxLength, IsString } from 'class-validator';
import { IsId } from '../http/is-id.js';
import { IsMoment } from '../http/moment.js';
import { Optional } from '../http/optional.js';
import { PageQuery } from '../http/paging.js';

export class AuditQuery extends PageQuery {
  @Optional()
  @IsId()
  departmentId?: string;

  /** Who did it. */
  @Optional()
  @IsId()
  actorId?: string;

  /** Part of a number, a reason, a name: whatever was written down. */
  @Optional()
  @MaxLength(SEARCH_LENGTH_MAX)
  @IsString()
  search?: string;

  /** A kind of thing, as `budget_plan`. */
  @Optional()
  @MaxLength(40)
  @IsString()
  subject?: string;

  /** A day of the department, or a time. */
  @Optional()
  @IsMoment()
  from?: string;

  /** A day is meant to its end. */
  @Optional()
  @IsMoment()
  to?: string;
}
