import type { DepartmentRequest } from '@amends/shared/contract/department.js';
import { CURRENCIES } from '@amends/shared/currencies.js';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  Validate,
  ValidateNested,
  ValidatorConstraint,
} from 'class-validator';
import { LocalizedNameBody } from '../http/localized.body.js';

const SLUG = /^[a-z][a-z0-9-]{0,39}$/;

@ValidatorConstraint({ name: 'isTimeZone' })
class IsTimeZone {
  validate(value: unknown): boolean {
    // by its name: an offset would not know when the clocks change
    if (typeof value !== 'string' || !/^[A-Z][\w+/-]*$/i.test(value)) return false;
    try {
      return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
    } catch {
      return false;
    }
  }
}

export class DepartmentBody implements DepartmentRequest {
  @Matches(SLUG)
  @IsString()
  slug!: string;

  @ValidateNested()
  @Type(() => LocalizedNameBody)
  @IsObject()
  name!: LocalizedNameBody;

  @IsIn(CURRENCIES)
  currency!: string;

  @Validate(IsTimeZone)
  @MaxLength(64)
  @IsString()
  timeZone!: string;
}
