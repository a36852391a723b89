import { type Outcome, OUTCOMES } from '@amends/shared/contract/insight.js';
import { IsIn } from 'class-validator';
import { IsId } from '../../http/is-id.js';
import { IsMonth } from '../../http/moment.js';
import { Optional } from '../../http/optional.js';

export class ReportQuery {
  /** First month; absent = so that there are twelve. */
  @Optional()
  @IsMonth()
  from?: string;

  /** Last month; absent = this one. */
  @Optional()
  @IsMonth()
  to?: string;

  /** Absent = every department that one may see. */
  @Optional()
  @IsId()
  departmentId?: string;
}

export class KeptQuery extends ReportQuery {
  @IsIn(OUTCOMES)
  outcome: Outcome = 'settled';
}
