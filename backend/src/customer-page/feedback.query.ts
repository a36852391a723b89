import { FEEDBACK_KINDS, type FeedbackKind } from '@amends/shared/contract/feedback.js';
import { RATING_MAX, RATING_MIN } from '@amends/shared/limits.js';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { Optional } from '../http/optional.js';
import { PageQuery } from '../http/paging.js';

export class FeedbackQuery extends PageQuery {
  @Optional()
  @IsIn(FEEDBACK_KINDS)
  kind?: FeedbackKind;

  /** Ratings up to this one; ideas have none and are left out. */
  @Optional()
  @Max(RATING_MAX)
  @Min(RATING_MIN)
  @IsInt()
  @Type(() => Number)
  ratingMax?: number;
}
