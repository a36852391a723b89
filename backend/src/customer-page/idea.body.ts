import type { IdeaRequest } from '@amends/shared/contract/customer-page.js';
import { COMMENT_LENGTH_MAX } from '@amends/shared/limits.js';
import { IsString, Matches, MaxLength } from 'class-validator';

export class IdeaBody implements IdeaRequest {
  @Matches(/\S/)
  @MaxLength(COMMENT_LENGTH_MAX)
  @IsString()
  text!: string;
}
