import type { CustomerInput } from '@amends/shared/contract/gesture.js';
import {
  CUSTOMER_CONTACT_LENGTH_MAX,
  CUSTOMER_NAME_LENGTH_MAX,
  CUSTOMER_REFERENCE_LENGTH_MAX,
  CUSTOMER_TIER_LENGTH_MAX,
} from '@amends/shared/limits.js';
import { type Locale, LOCALES } from '@amends/shared/locale.js';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { Optional } from '../http/optional.js';

const SOMETHING = /\S/;

export class CustomerBody implements CustomerInput {
  @Matches(SOMETHING)
  @MaxLength(CUSTOMER_REFERENCE_LENGTH_MAX)
  @IsString()
  reference!: string;

  @Optional()
  @MaxLength(CUSTOMER_NAME_LENGTH_MAX)
  @IsString()
  name?: string;

  @Optional()
  @MaxLength(CUSTOMER_CONTACT_LENGTH_MAX)
  @IsString()
  contact?: string;

  @Optional()
  @MaxLength(CUSTOMER_TIER_LENGTH_MAX)
  @IsString()
  tier?: string;

  @Optional()
  @IsIn(LOCALES)
  locale?: Locale;
}
