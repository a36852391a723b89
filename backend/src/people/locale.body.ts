import type { LocaleRequest } from '@amends/shared/contract/session.js';
import { type Locale, LOCALES } from '@amends/shared/locale.js';
import { IsIn } from 'class-validator';

export class LocaleBody implements LocaleRequest {
  @IsIn(LOCALES)
  locale!: Locale;
}
