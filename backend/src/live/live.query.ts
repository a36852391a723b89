import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { Optional } from '../http/optional.js';

export class LiveQuery {
  /** The number of the last event heard; `Last-Event-ID`, which a browser sends by itself, comes first. */
  @Optional()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  @IsInt()
  @Type(() => Number)
  after?: number;
}
