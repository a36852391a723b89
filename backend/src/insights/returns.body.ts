import type { CustomerReturn, ReturnsRequest } from '@amends/shared/contract/returns.js';
import { CUSTOMER_REFERENCE_LENGTH_MAX } from '@amends/shared/limits.js';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Optional } from '../http/optional.js';

/** More than fit into a request. */
const RETURNS_MAX = 2_000;

class ReturnBody implements CustomerReturn {
  @MaxLength(CUSTOMER_REFERENCE_LENGTH_MAX)
  @MinLength(1)
  @IsString()
  reference!: string;

  @MaxLength(40)
  @IsString()
  returnedAt!: string;

  @Optional()
  @IsBoolean()
  returned?: boolean;
}

export class ReturnsBody implements ReturnsRequest {
  @ValidateNested({ each: true })
  @Type(() => ReturnBody)
  @ArrayMaxSize(RETURNS_MAX)
  @ArrayMinSize(1)
  @IsArray()
  returns!: ReturnBody[];
}
