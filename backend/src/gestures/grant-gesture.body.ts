import type { CustomerInput, GrantGestureRequest } from '@amends/shared/contract/gesture.js';
import {
  AMOUNT_MAX_MINOR,
  CUSTOMER_CONTACT_LENGTH_MAX,
  CUSTOMER_NAME_LENGTH_MAX,
  CUSTOMER_REFERENCE_LENGTH_MAX,
  CUSTOMER_TIER_LENGTH_MAX,
  ELAPSED_MS_MAX,
  NOTE_LENGTH_MAX,
  SEVERITY_MAX,
  SEVERITY_MIN,
} from '@amends/shared/limits.js';
import { type Locale, LOCALES } from '@amends/shared/locale.js';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsId } from '../http/is-id.js';
import { Optional } from '../http/optional.js';

const SOMETHING = /\S/;
/** The database's integers end here. */
export const VERSION_MAX = 2_147_483_647;

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

export class GrantGestureBody implements GrantGestureRequest {
  @IsId()
  optionId!: string;

  @IsId()
  categoryId!: string;

  @Optional()
  @Min(SEVERITY_MIN)
  @Max(SEVERITY_MAX)
  @IsInt()
  severity?: number;

  @Optional()
  @Min(1)
  @Max(AMOUNT_MAX_MINOR)
  @IsInt()
  amountMinor?: number;

  @Optional()
  @ValidateNested()
  @Type(() => CustomerBody)
  @IsObject()
  customer?: CustomerBody;

  @Optional()
  @MaxLength(NOTE_LENGTH_MAX)
  @IsString()
  note?: string;

  @Optional()
  @IsBoolean()
  requestApproval?: boolean;

  @Optional()
  @Min(1)
  @Max(VERSION_MAX)
  @IsInt()
  policyVersion?: number;

  @Optional()
  @Min(0)
  @Max(ELAPSED_MS_MAX)
  @IsInt()
  elapsedMs?: number;
}
