import type {
  ActivationRequest,
  DeactivationRequest,
  HireRequest,
  RolesRequest,
} from '@amends/shared/contract/employment.js';
import { EMAIL_LENGTH_MAX, REASON_LENGTH_MAX, REASON_LENGTH_MIN } from '@amends/shared/limits.js';
import { type Locale, LOCALES } from '@amends/shared/locale.js';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEmail,
  IsIn,
  IsObject,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { LocalizedNameBody } from '../http/localized.body.js';
import { Optional } from '../http/optional.js';
import { RoleGrantBody } from './role-grant.body.js';

/** More hats than this nobody wears. */
const ROLES_MAX = 20;

export class HireBody implements HireRequest {
  @IsEmail()
  @MaxLength(EMAIL_LENGTH_MAX)
  email!: string;

  @ValidateNested()
  @Type(() => LocalizedNameBody)
  @IsObject()
  name!: LocalizedNameBody;

  @IsIn(LOCALES)
  locale!: Locale;

  @ValidateNested({ each: true })
  @Type(() => RoleGrantBody)
  @ArrayMaxSize(ROLES_MAX)
  @ArrayMinSize(1)
  @IsArray()
  roles!: RoleGrantBody[];
}

export class DeactivationBody implements DeactivationRequest {
  @MaxLength(REASON_LENGTH_MAX)
  @MinLength(REASON_LENGTH_MIN)
  @IsString()
  reason!: string;
}

export class ActivationBody implements ActivationRequest {
  @Optional()
  @MaxLength(REASON_LENGTH_MAX)
  @MinLength(REASON_LENGTH_MIN)
  @IsString()
  reason?: string;
}

export class RolesBody implements RolesRequest {
  @ValidateNested({ each: true })
  @Type(() => RoleGrantBody)
  @ArrayMaxSize(ROLES_MAX)
  @IsArray()
  roles!: RoleGrantBody[];

  @MaxLength(REASON_LENGTH_MAX)
  @MinLength(REASON_LENGTH_MIN)
  @IsString()
  reason!: string;
}
