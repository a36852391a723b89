import type { OfferChoiceRequest } from '@amends/shared/contract/choice.js';
import {
  CHOICE_OPTIONS_MAX,
  CHOICE_OPTIONS_MIN,
  ELAPSED_MS_MAX,
  NOTE_LENGTH_MAX,
  SEVERITY_MAX,
  SEVERITY_MIN,
} from '@amends/shared/limits.js';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CustomerBody, VERSION_MAX } from '../gestures/grant-gesture.body.js';
import { IsId } from '../http/is-id.js';
import { Optional } from '../http/optional.js';

/** Equal ids are equal strings. */
const inLowerCase = ({ value }: { value: unknown }): unknown =>
  Array.isArray(value) ? value.map((id: unknown) => (typeof id === 'string' ? id.toLowerCase() : id)) : value;

export class OfferChoiceBody implements OfferChoiceRequest {
  @ArrayUnique()
  @ArrayMaxSize(CHOICE_OPTIONS_MAX)
  @ArrayMinSize(CHOICE_OPTIONS_MIN)
  @IsUUID('all', { each: true })
  @IsArray()
  @Transform(inLowerCase)
  optionIds!: string[];

  @IsId()
  categoryId!: string;

  @Optional()
  @Min(SEVERITY_MIN)
  @Max(SEVERITY_MAX)
  @IsInt()
  severity?: number;

  @Optional()
  @ValidateNested()
  @Type(() => CustomerBody)
  @IsObject()
  customer?: CustomerBody;

  @Optional()
  @MaxLength(NOTE_LENGTH_MAX)
  @IsString()
  note?: string;

  @Optional()
  @Min(1)
  @Max(VERSION_MAX)
  @IsInt()
  policyVersion?: number;

  @Optional()
  @Min(0)
  @Max(ELAPSED_MS_MAX)
  @IsInt()
  elapsedMs?: number;
}
