import type { SavedViewRequest } from '@amends/shared/contract/saved-view.js';
import { VIEW_FILTERS_LENGTH_MAX, VIEW_NAME_LENGTH_MAX } from '@amends/shared/limits.js';
import { IsString, MaxLength, MinLength } from 'class-validator';

export class SavedViewBody implements SavedViewRequest {
  @MaxLength(VIEW_NAME_LENGTH_MAX)
  @MinLength(1)
  @IsString()
  name!: string;

  @MaxLength(VIEW_FILTERS_LENGTH_MAX)
  @IsString()
  filters!: string;
}
