import { APPROVAL_DECISIONS, type ApprovalDecision, type ApprovalRequest } from '@amends/shared/contract/gesture.js';
import { NOTE_LENGTH_MAX } from '@amends/shared/limits.js';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { Optional } from '../http/optional.js';

export class ApprovalBody implements ApprovalRequest {
  @IsIn(APPROVAL_DECISIONS)
  decision!: ApprovalDecision;

  @Optional()
  @MaxLength(NOTE_LENGTH_MAX)
  @IsString()
  note?: string;
}
