import { MESSAGE_KINDS, type MessageKind, type MessagePlanRequest } from '@amends/shared/contract/message.js';
import { SIGN_OFF_LENGTH_MAX } from '@amends/shared/limits.js';
import { type Locale, LOCALES, type LocalizedText } from '@amends/shared/locale.js';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Optional } from '../http/optional.js';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

class SignOffBody implements LocalizedText {
  @MaxLength(SIGN_OFF_LENGTH_MAX)
  @IsString()
  en!: string;

  @MaxLength(SIGN_OFF_LENGTH_MAX)
  @IsString()
  ru!: string;
}

export class MessagePlanBody implements MessagePlanRequest {
  @Matches(CLOCK)
  @IsString()
  quietFrom!: string;

  @Matches(CLOCK)
  @IsString()
  quietTo!: string;

  @ValidateNested()
  @Type(() => SignOffBody)
  @IsObject()
  signOff!: SignOffBody;
}

export class PreviewQuery {
  @Optional()
  @IsIn(MESSAGE_KINDS)
  kind?: MessageKind;

  /** Absent = the caller's. */
  @Optional()
  @IsIn(LOCALES)
  locale?: Locale;

  /** To be tried out; absent = the one in force. */
  @Optional()
  @MaxLength(SIGN_OFF_LENGTH_MAX)
  @IsString()
  signOff?: string;
}
