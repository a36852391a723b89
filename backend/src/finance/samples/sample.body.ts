import type { SampleFilters, SampleRequest } from '@amends/shared/contract/sample.js';
import { SAMPLE_SEED_LENGTH_MAX, SAMPLE_SIZE_MAX } from '@amends/shared/limits.js';
import { PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LedgerFilters } from '../ledger.query.js';

class SampleFiltersBody
  extends PickType(LedgerFilters, [
    'budgetId',
    'departmentId',
    'employeeId',
    'optionId',
    'categoryId',
    'glAccount',
    'kind',
    'costsOnly',
    'amountFrom',
    'amountTo',
    'from',
    'to',
  ])
  implements SampleFilters {}

export class SampleBody implements SampleRequest {
  @Matches(/\S/)
  @MaxLength(SAMPLE_SEED_LENGTH_MAX)
  @IsString()
  seed!: string;

  @Max(SAMPLE_SIZE_MAX)
  @Min(1)
  @IsInt()
  size!: number;

  @ValidateNested()
  @Type(() => SampleFiltersBody)
  @IsObject()
  filters!: SampleFiltersBody;
}

const SHEET_FORMATS = ['csv', 'xlsx'] as const;

export class SheetQuery {
  @IsIn(SHEET_FORMATS)
  format: (typeof SHEET_FORMATS)[number] = 'xlsx';
}
