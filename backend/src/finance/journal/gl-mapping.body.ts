import type { GlAccountsEntry, GlMappingRequest, GlOptionEntry } from '@amends/shared/contract/journal.js';
import { GL_ACCOUNT_LENGTH_MAX } from '@amends/shared/limits.js';
import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsId } from '../../http/is-id.js';
import { Optional } from '../../http/optional.js';

const DEPARTMENTS_MAX = 200;
const OPTIONS_MAX = 200;

/** What the company's books call an account or a cost centre. */
const IsAccount = (): PropertyDecorator =>
  applyDecorators(Matches(/^\S(.*\S)?$/), MaxLength(GL_ACCOUNT_LENGTH_MAX), IsString());

class FallbackBody implements GlAccountsEntry {
  @IsAccount()
  account!: string;

  @IsAccount()
  contraAccount!: string;

  @IsAccount()
  voucherAccount!: string;

  @Optional()
  @IsAccount()
  costCentre?: string;
}

class OptionAccountsBody implements GlOptionEntry {
  @IsAccount()
  glAccount!: string;

  @Optional()
  @IsAccount()
  account?: string;

  @Optional()
  @IsAccount()
  contraAccount?: string;

  @Optional()
  @IsAccount()
  voucherAccount?: string;

  @Optional()
  @IsAccount()
  costCentre?: string;
}

class DepartmentMappingBody {
  @IsId()
  departmentId!: string;

  @ValidateNested()
  @Type(() => FallbackBody)
  @IsObject()
  @ValidateIf((_, value: unknown) => value !== null)
  fallback!: FallbackBody | null;

  @ValidateNested({ each: true })
  @Type(() => OptionAccountsBody)
  @ArrayUnique<OptionAccountsBody>(({ glAccount }) => glAccount)
  @ArrayMaxSize(OPTIONS_MAX)
  @IsObject({ each: true })
  @IsArray()
  options!: OptionAccountsBody[];
}

export class GlMappingBody implements GlMappingRequest {
  @ValidateNested({ each: true })
  @Type(() => DepartmentMappingBody)
  @ArrayUnique<DepartmentMappingBody>(({ departmentId }) => departmentId)
  @ArrayMaxSize(DEPARTMENTS_MAX)
  @IsObject({ each: true })
  @IsArray()
  departments!: DepartmentMappingBody[];
}
