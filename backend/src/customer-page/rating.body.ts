import type { RatingRequest } from '@amends/shared/contract/customer-page.js';
import { COMMENT_LENGTH_MAX, RATING_MAX, RATING_MIN } from '@amends/shared/limits.js';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { Optional } from '../http/optional.js';

export class RatingBody implements RatingRequest {
  @Max(RATING_MAX)
  @Min(RATING_MIN)
  @IsInt()
  rating!: number;

  @Optional()
  @MaxLength(COMMENT_LENGTH_MAX)
  @IsString()
  comment?: string;
}
