import type { ContactRequest } from '@amends/shared/contract/message.js';
import { CUSTOMER_CONTACT_LENGTH_MAX, CUSTOMER_NAME_LENGTH_MAX } from '@amends/shared/limits.js';
import { EMAIL_PATTERN } from '@amends/shared/email.js';
import { type Locale, LOCALES } from '@amends/shared/locale.js';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { Optional } from '../http/optional.js';

export class ContactBody implements ContactRequest {
  @Matches(EMAIL_PATTERN)
  @MaxLength(CUSTOMER_CONTACT_LENGTH_MAX)
  @IsString()
  email!: string;

  @Optional()
  @MaxLength(CUSTOMER_NAME_LENGTH_MAX)
  @Matches(/\S/)
  @IsString()
  name?: string;

  @Optional()
  @IsIn(LOCALES)
  locale?: Locale;
}
