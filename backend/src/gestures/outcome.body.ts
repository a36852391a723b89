import { MOODS, type Mood, type OutcomeRequest } from '@amends/shared/contract/gesture.js';
import { NOTE_LENGTH_MAX, RATING_MAX, RATING_MIN } from '@amends/shared/limits.js';
import { IsBoolean, IsIn, IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { Optional } from '../http/optional.js';

export class OutcomeBody implements OutcomeRequest {
  @Optional()
  @IsIn(MOODS)
  mood?: Mood;

  @Optional()
  @Min(RATING_MIN)
  @Max(RATING_MAX)
  @IsInt()
  rating?: number;

  @Optional()
  @IsBoolean()
  returned?: boolean;

  @Optional()
  @Matches(/\S/)
  @MaxLength(NOTE_LENGTH_MAX)
  @IsString()
  note?: string;
}
