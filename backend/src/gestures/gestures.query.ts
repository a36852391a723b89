import { GESTURE_STATES, type GestureState } from '@amends/shared/contract/gesture.js';
import { type ChoiceFilter, CHOICES, type Outcome, OUTCOMES } from '@amends/shared/contract/insight.js';
import { type Loss, LOSSES } from '@amends/shared/contract/policy.js';
import { SEARCH_LENGTH_MAX, SEVERITY_MAX, SEVERITY_MIN } from '@amends/shared/limits.js';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsId } from '../http/is-id.js';
import { IsMoment } from '../http/moment.js';
import { Optional } from '../http/optional.js';
import { PageQuery } from '../http/paging.js';

export const ANSWERS = ['true', 'false', 'unknown'] as const;
export type Answered = (typeof ANSWERS)[number];

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

  @Optional()
  @IsId()
  categoryId?: string;

  @Optional()
  @Max(SEVERITY_MAX)
  @Min(SEVERITY_MIN)
  @IsInt()
  @Type(() => Number)
  severity?: number;

  @Optional()
  @IsIn(LOSSES)
  lost?: Loss;

  /** Whether the customer chose among several options. */
  @Optional()
  @IsIn(CHOICES)
  choice?: ChoiceFilter;

  /** Gestures that stand and ended like this: see `answer`. */
  @Optional()
  @IsIn(OUTCOMES)
  outcome?: Outcome;

  /** How the outcome's question was answered; with an outcome and no answer: true. */
  @Optional()
  @IsIn(ANSWERS)
  answer?: Answered;

  /** Whether the code was used up: `false` = it expired with something left, `unknown` = it is still open. */
  @Optional()
  @IsIn(ANSWERS)
  redeemed?: Answered;

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
