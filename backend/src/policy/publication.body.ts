import type {
  ConfirmationRequest,
  PauseRequest,
  PolicyReadingRequest,
  PublicationRequest,
} from '@amends/shared/contract/policy-draft.js';
import { POLICY_VERSION_MAX, REASON_LENGTH_MAX, REASON_LENGTH_MIN } from '@amends/shared/limits.js';
import { IsBoolean, IsInt, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { IsMoment } from '../http/moment.js';
import { Optional } from '../http/optional.js';
import { IsRevision } from './is-revision.js';

export class PublicationBody implements PublicationRequest {
  @Optional()
  @IsMoment()
  from?: string;

  @IsRevision()
  revision?: number;
}

export class ConfirmationBody implements ConfirmationRequest {
  @IsRevision()
  revision?: number;
}

export class PauseBody implements PauseRequest {
  @IsBoolean()
  paused!: boolean;

  @Matches(/\S/)
  @MinLength(REASON_LENGTH_MIN)
  @MaxLength(REASON_LENGTH_MAX)
  @IsString()
  reason!: string;
}

export class PolicyReadingBody implements PolicyReadingRequest {
  @Min(1)
  @Max(POLICY_VERSION_MAX)
  @IsInt()
  version!: number;
}
