import { LOCALES, type Locale } from '@amends/shared/locale.js';
import { IsIn } from 'class-validator';
import { Optional } from '../http/optional.js';

export class PolicyQuery {
  /** For a customer who reads another language than the caller; absent = the caller's. */
  @Optional()
  @IsIn(LOCALES)
  locale?: Locale;
}
