import type { BudgetOverride, OverrideRequest } from '@amends/shared/contract/budget-plan.js';
import { AMOUNT_MAX_MINOR, REASON_LENGTH_MAX, REASON_LENGTH_MIN } from '@amends/shared/limits.js';
import { Type } from 'class-transformer';
import { IsInt, IsObject, IsString, Max, MaxLength, Min, MinLength, ValidateIf, ValidateNested } from 'class-validator';
import { IsDay } from '../http/moment.js';

const UnlessNull = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== null);

class OverrideFields implements BudgetOverride {
  @UnlessNull()
  @Max(AMOUNT_MAX_MINOR)
  @Min(0)
  @IsInt()
  allotmentMinor!: number | null;

  @UnlessNull()
  @Max(AMOUNT_MAX_MINOR)
  @Min(0)
  @IsInt()
  authorityLimitMinor!: number | null;

  @MaxLength(REASON_LENGTH_MAX)
  @MinLength(REASON_LENGTH_MIN)
  @IsString()
  reason!: string;

  @IsDay()
  until!: string;
}

export class OverrideBody implements OverrideRequest {
  @UnlessNull()
  @ValidateNested()
  @Type(() => OverrideFields)
  @IsObject()
  override!: OverrideFields | null;
}
