import { LOSSES, type AmountRange, type Loss, OPTION_KINDS, type OptionKind } from '@amends/shared/contract/policy.js';
import type { AuthoredOption, PolicyDraftRequest } from '@amends/shared/contract/policy-draft.js';
import { POLICY_OPTIONS_KEPT_MAX } from '@amends/shared/limits.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsId } from '../http/is-id.js';
import { IsRevision } from './is-revision.js';

const OrNull = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== null);
const lowerCase = ({ value }: { value: unknown }): unknown =>
  Array.isArray(value) ? value.map((id: unknown) => (typeof id === 'string' ? id.toLowerCase() : id)) : value;

class LocalizedTextBody implements LocalizedText {
  @IsString()
  en!: string;

  @IsString()
  ru!: string;
}

class AmountBody implements AmountRange {
  @IsInt()
  minMinor!: number;

  @IsInt()
  defaultMinor!: number;

  @IsInt()
  maxMinor!: number;
}

/** Here only what each field is; what it may say is in `policy-faults`, for the form as well. */
class AuthoredOptionBody implements AuthoredOption {
  @IsId()
  id!: string;

  @IsIn(OPTION_KINDS)
  kind!: OptionKind;

  @ValidateNested()
  @Type(() => LocalizedTextBody)
  @IsObject()
  title!: LocalizedTextBody;

  @ValidateNested()
  @Type(() => LocalizedTextBody)
  @IsObject()
  say!: LocalizedTextBody;

  @ValidateNested()
  @Type(() => LocalizedTextBody)
  @IsObject()
  handOver!: LocalizedTextBody;

  @ValidateNested()
  @Type(() => AmountBody)
  @IsObject()
  amount!: AmountBody;

  @IsInt()
  perceivedValueMinor!: number;

  @Transform(lowerCase)
  @IsUUID('all', { each: true })
  @IsArray()
  categoryIds!: string[];

  @IsInt()
  minSeverity!: number;

  @IsIn(LOSSES)
  restores!: Loss;

  @OrNull()
  @IsInt()
  perCustomer90Days!: number | null;

  @IsBoolean()
  carriesCode!: boolean;

  @OrNull()
  @IsInt()
  validDays!: number | null;

  @OrNull()
  @IsString()
  glAccount!: string | null;

  @IsBoolean()
  archived!: boolean;
}

export class PolicyDraftBody implements PolicyDraftRequest {
  @ValidateNested({ each: true })
  @Type(() => AuthoredOptionBody)
  @ArrayMaxSize(POLICY_OPTIONS_KEPT_MAX)
  @IsObject({ each: true })
  @IsArray()
  options!: AuthoredOptionBody[];

  @IsRevision()
  revision?: number;
}
