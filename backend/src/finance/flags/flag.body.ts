import {
  FLAG_VERDICTS,
  type FlagAnswerRequest,
  type FlagDecisionRequest,
  type FlagMonthRequest,
  type FlagQuestionRequest,
  type FlagVerdict,
} from '@amends/shared/contract/flag.js';
import { NOTE_LENGTH_MAX } from '@amends/shared/limits.js';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { IsMonth } from '../../http/moment.js';

export class FlagQuestionBody implements FlagQuestionRequest {
  @MaxLength(NOTE_LENGTH_MAX)
  @IsString()
  note!: string;
}

export class FlagAnswerBody implements FlagAnswerRequest {
  @Matches(/\S/)
  @MaxLength(NOTE_LENGTH_MAX)
  @IsString()
  note!: string;
}

export class FlagDecisionBody implements FlagDecisionRequest {
  @IsIn(FLAG_VERDICTS)
  verdict!: FlagVerdict;

  @MaxLength(NOTE_LENGTH_MAX)
  @IsString()
  note!: string;
}

export class FlagMonthBody implements FlagMonthRequest {
  @IsMonth()
  month!: string;
}
