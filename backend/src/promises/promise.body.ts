import type { HandOverRequest, PromiseRequest, PromiseResultRequest } from '@amends/shared/contract/promise.js';
import { PROMISE_NOTE_LENGTH_MAX, PROMISE_TEXT_LENGTH_MAX } from '@amends/shared/limits.js';
import { IsBoolean, IsString, Matches, MaxLength } from 'class-validator';
import { IsId } from '../http/is-id.js';
import { IsTime } from '../http/moment.js';
import { Optional } from '../http/optional.js';

export class PromiseBody implements PromiseRequest {
  @Optional()
  @IsId()
  ownerId?: string;

  @Matches(/\S/)
  @MaxLength(PROMISE_TEXT_LENGTH_MAX)
  @IsString()
  text!: string;

  @IsTime()
  dueAt!: string;

  @Optional()
  @IsBoolean()
  followUp?: boolean;
}

export class HandOverBody implements HandOverRequest {
  @IsId()
  toEmployeeId!: string;

  @Optional()
  @MaxLength(PROMISE_NOTE_LENGTH_MAX)
  @IsString()
  note?: string;
}

export class PromiseResultBody implements PromiseResultRequest {
  @IsBoolean()
  kept!: boolean;

  @Optional()
  @MaxLength(PROMISE_NOTE_LENGTH_MAX)
  @IsString()
  note?: string;
}
