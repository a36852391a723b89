import type { AdjustmentRequest, AdjustmentsRequest } from '@amends/shared/contract/budget-plan.js';
import { AMOUNT_MAX_MINOR, PAGE_SIZE_MAX, REASON_LENGTH_MAX, REASON_LENGTH_MIN } from '@amends/shared/limits.js';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  NotEquals,
  ValidateNested,
} from 'class-validator';
import { IsId } from '../http/is-id.js';

export class AdjustmentBody implements AdjustmentRequest {
  @NotEquals(0)
  @Max(AMOUNT_MAX_MINOR)
  @Min(-AMOUNT_MAX_MINOR)
  @IsInt()
  amountMinor!: number;

  @MaxLength(REASON_LENGTH_MAX)
  @MinLength(REASON_LENGTH_MIN)
  @IsString()
  reason!: string;
}

class OnePersonBody {
  @IsId()
  employeeId!: string;

  @NotEquals(0)
  @Max(AMOUNT_MAX_MINOR)
  @Min(-AMOUNT_MAX_MINOR)
  @IsInt()
  amountMinor!: number;
}

export class AdjustmentsBody implements AdjustmentsRequest {
  @ValidateNested({ each: true })
  @Type(() => OnePersonBody)
  @ArrayUnique(({ employeeId }: OnePersonBody) => employeeId)
  @ArrayMaxSize(PAGE_SIZE_MAX)
  @ArrayMinSize(1)
  @IsArray()
  adjustments!: OnePersonBody[];

  @MaxLength(REASON_LENGTH_MAX)
  @MinLength(REASON_LENGTH_MIN)
  @IsString()
  reason!: string;
}
