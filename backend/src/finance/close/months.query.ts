import { IsMonth } from '../../http/moment.js';
import { Optional } from '../../http/optional.js';

/** Without bounds: this month and the twelve before it. At most three years. */
export class MonthsQuery {
  @Optional()
  @IsMonth()
  from?: string;

  @Optional()
  @IsMonth()
  to?: string;
}
