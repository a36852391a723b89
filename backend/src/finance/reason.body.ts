import { REASON_LENGTH_MAX, REASON_LENGTH_MIN } from '@amends/shared/limits.js';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';

/** Why: of what a second look is taken at. */
export class ReasonBody {
  @Matches(/\S/)
  @MinLength(REASON_LENGTH_MIN)
  @MaxLength(REASON_LENGTH_MAX)
  @IsString()
  reason!: string;
}
