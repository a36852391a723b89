import {
  ELAPSED_MS_MAX,
  NOTE_LENGTH_MAX,
  POLICY_VERSION_MAX,
  SEVERITY_MAX,
  SEVERITY_MIN,
} from '@amends/shared/limits.js';
import { Type } from 'class-transformer';
import { IsInt, IsObject, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsId } from '../http/is-id.js';
import { Optional } from '../http/optional.js';
import { CustomerBody } from './customer.body.js';

/** What went wrong and for whom, whatever is given for it. */
export class CaseBody {
  @IsId()
  categoryId!: string;

  @Optional()
  @Min(SEVERITY_MIN)
  @Max(SEVERITY_MAX)
  @IsInt()
  severity?: number;

  @Optional()
  @ValidateNested()
  @Type(() => CustomerBody)
  @IsObject()
  customer?: CustomerBody;

  @Optional()
  @MaxLength(NOTE_LENGTH_MAX)
  @IsString()
  note?: string;

  /** What the screen was drawn under. */
  @Optional()
  @Min(1)
  @Max(POLICY_VERSION_MAX)
  @IsInt()
  policyVersion?: number;

  /** From opening the screen to sending this, in milliseconds. */
  @Optional()
  @Min(0)
  @Max(ELAPSED_MS_MAX)
  @IsInt()
  elapsedMs?: number;
}
