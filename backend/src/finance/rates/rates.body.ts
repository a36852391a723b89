import type { RateEntry, RatesRequest } from '@amends/shared/contract/rates.js';
import { CURRENCIES } from '@amends/shared/currencies.js';
import { RATES_AT_ONCE_MAX } from '@amends/shared/limits.js';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  Matches,
  ValidateNested,
} from 'class-validator';
import { MONTH, RATE } from './rate-rules.js';

class RateEntryBody implements RateEntry {
  @Matches(MONTH)
  month!: string;

  @IsIn(CURRENCIES)
  currency!: string;

  @Matches(RATE)
  rate!: string;
}

export class RatesBody implements RatesRequest {
  @ValidateNested({ each: true })
  @Type(() => RateEntryBody)
  @ArrayUnique<RateEntryBody>((entry) => `${entry.month} ${entry.currency}`)
  @ArrayMinSize(1)
  @ArrayMaxSize(RATES_AT_ONCE_MAX)
  @IsObject({ each: true })
  @IsArray()
  rates!: RateEntryBody[];
}
