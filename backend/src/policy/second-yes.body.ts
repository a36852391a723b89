import type { SecondYes } from '@amends/shared/contract/policy-draft.js';
import { AMOUNT_MAX_MINOR } from '@amends/shared/limits.js';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsObject,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

/** More than any company has. */
const CURRENCIES_MAX = 50;

class LimitBody {
  @Matches(/^[A-Z]{3}$/)
  currency!: string;

  @Min(0)
  @Max(AMOUNT_MAX_MINOR)
  @IsInt()
  aboveMinor!: number;
}

export class SecondYesBody implements SecondYes {
  @ValidateNested({ each: true })
  @Type(() => LimitBody)
  @ArrayUnique<LimitBody>(({ currency }) => currency)
  @ArrayMaxSize(CURRENCIES_MAX)
  @IsObject({ each: true })
  @IsArray()
  limits!: LimitBody[];
}
