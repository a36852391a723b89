import { IsMonth } from '../../http/moment.js';
import { Optional } from '../../http/optional.js';

/** Without bounds: this month and the twelve before it, as far as the company goes back. At most three years. */
export class MonthsQuery {
  @Optional()
  @IsMonth()
  from?: string;

  @Optional()
  @IsMonth()
  to?: string;
}
