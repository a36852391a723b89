import type { VerificationRequest } from '@amends/shared/contract/seal.js';
import { Type } from 'class-transformer';
import { IsInt, IsObject, IsString, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Optional } from '../../http/optional.js';
import { MayBeAbsent } from '../../http/request.pipe.js';

class HeadBody {
  @Max(Number.MAX_SAFE_INTEGER)
  @Min(1)
  @IsInt()
  number!: number;

  @Matches(/^[\da-f]{64}$/)
  @IsString()
  head!: string;

  @Optional()
  @Matches(/^[\da-f]{128}$/)
  @IsString()
  signature?: string;
}

@MayBeAbsent
export class VerificationBody implements VerificationRequest {
  /** A head that was kept elsewhere. */
  @Optional()
  @ValidateNested()
  @Type(() => HeadBody)
  @IsObject()
  head?: HeadBody;
}
