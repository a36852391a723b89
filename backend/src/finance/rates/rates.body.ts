import type { RateEntry, RatesRequest } from '@amends/shared/contract/rates.js';
import { RATES_AT_ONCE_MAX } from '@amends/shared/limits.js';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsObject, Matches, ValidateNested } from 'class-validator';
import { CURRENCY, MONTH, RATE } from './rate-rules.js';

class RateEntryBody implements RateEntry {
  @Matches(MONTH)
  month!: string;

  @Matches(CURRENCY)
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
