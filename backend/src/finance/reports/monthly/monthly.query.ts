import { type Locale, LOCALES } from '@amends/shared/locale.js';
import { IsIn } from 'class-validator';
import { IsId } from '../../../http/is-id.js';
import { IsMonth } from '../../../http/moment.js';
import { Optional } from '../../../http/optional.js';

export class MonthlyQuery {
  /** Absent = the last one that is over. */
  @Optional()
  @IsMonth()
  month?: string;

  /** Absent = every department that one may see. */
  @Optional()
  @IsId()
  departmentId?: string;

  /** Absent = one's own. */
  @Optional()
  @IsIn(LOCALES)
  locale?: Locale;
}
