import { PROMISE_DUES, PROMISE_STATES, type PromiseDue, type PromiseState } from '@amends/shared/contract/promise.js';
import { IsIn } from 'class-validator';
import { IsId } from '../http/is-id.js';
import { Optional } from '../http/optional.js';
import { PageQuery } from '../http/paging.js';

export class PromisesQuery extends PageQuery {
  @Optional()
  @IsId()
  departmentId?: string;

  @Optional()
  @IsId()
  ownerId?: string;

  @Optional()
  @IsIn(PROMISE_STATES)
  state?: PromiseState;

  /** Of the open ones: past their time, still due on the department's day, later. */
  @Optional()
  @IsIn(PROMISE_DUES)
  due?: PromiseDue;
}
