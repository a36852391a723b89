import type { ReversalRequest } from '@amends/shared/contract/gesture.js';
import { REASON_LENGTH_MAX, REASON_LENGTH_MIN } from '@amends/shared/limits.js';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';

export class ReversalBody implements ReversalRequest {
  @Matches(/\S/)
  @MinLength(REASON_LENGTH_MIN)
  @MaxLength(REASON_LENGTH_MAX)
  @IsString()
  reason!: string;
}
