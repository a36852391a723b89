import { GESTURE_STATES, type GestureState } from '@amends/shared/contract/gesture.js';
import { SEARCH_LENGTH_MAX } from '@amends/shared/limits.js';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { IsId } from '../http/is-id.js';
import { IsMoment } from '../http/moment.js';
import { Optional } from '../http/optional.js';
import { PageQuery } from '../http/paging.js';

export class GesturesQuery extends PageQuery {
  @Optional()
  @IsIn(GESTURE_STATES)
  state?: GestureState;

  @Optional()
  @IsId()
  employeeId?: string;

  @Optional()
  @IsId()
  departmentId?: string;

  @Optional()
  @IsId()
  optionId?: string;

  /** Part of a reference or a name, or a contact's last four digits. */
  @Optional()
  @MaxLength(SEARCH_LENGTH_MAX)
  @IsString()
  customer?: string;

  /** When it was requested: a day of the department, or a time. */
  @Optional()
  @IsMoment()
  from?: string;

  /** A day is meant to its end. */
  @Optional()
  @IsMoment()
  to?: string;

  /** Requests that were answered or ran out since: a day of the department, or a time. */
  @Optional()
  @IsMoment()
  settledFrom?: string;
}

export class ApprovalsQuery extends PageQuery {
  @Optional()
  @IsIn(['waiting'])
  state?: 'waiting';
}
