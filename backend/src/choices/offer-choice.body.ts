import type { OfferChoiceRequest } from '@amends/shared/contract/choice.js';
import { CHOICE_OPTIONS_MAX, CHOICE_OPTIONS_MIN } from '@amends/shared/limits.js';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { CaseBody } from '../gestures/case.body.js';

/** Equal ids are equal strings. */
const inLowerCase = ({ value }: { value: unknown }): unknown =>
  Array.isArray(value) ? value.map((id: unknown) => (typeof id === 'string' ? id.toLowerCase() : id)) : value;

export class OfferChoiceBody extends CaseBody implements OfferChoiceRequest {
  @ArrayUnique()
  @ArrayMaxSize(CHOICE_OPTIONS_MAX)
  @ArrayMinSize(CHOICE_OPTIONS_MIN)
  @IsUUID('all', { each: true })
  @IsArray()
  @Transform(inLowerCase)
  optionIds!: string[];
}
