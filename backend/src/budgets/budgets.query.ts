import { IsDay } from '../http/moment.js';
import { Optional } from '../http/optional.js';
import { PageQuery } from '../http/paging.js';

export class BudgetsQuery extends PageQuery {
  /** A day inside the period. */
  @Optional()
  @IsDay()
  period?: string;
}
