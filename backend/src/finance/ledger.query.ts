import {
  GESTURE_STATES,
  type GestureState,
  VOUCHER_STATES,
  type VoucherState,
} from '@amends/shared/contract/gesture.js';
import {
  LEDGER_GROUPINGS,
  LEDGER_KINDS,
  type LedgerGrouping,
  type LedgerKind,
} from '@amends/shared/contract/ledger.js';
import {
  AMOUNT_MAX_MINOR,
  CUSTOMER_REFERENCE_LENGTH_MAX,
  GL_ACCOUNT_LENGTH_MAX,
  SEARCH_LENGTH_MAX,
} from '@amends/shared/limits.js';
import { IntersectionType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsId } from '../http/is-id.js';
import { IsMoment } from '../http/moment.js';
import { Optional } from '../http/optional.js';
import { PageQuery } from '../http/paging.js';

/** `kind=grant,post`, or `kind=grant&kind=post`. */
const asList = ({ value }: { value: unknown }): unknown =>
  value === undefined
    ? undefined
    : [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : part));

const asBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

/** What the ledger can be narrowed by; the list, its totals and its export read the same filters. */
export class LedgerFilters {
  @Optional()
  @IsId()
  budgetId?: string;

  @Optional()
  @IsId()
  departmentId?: string;

  @Optional()
  @IsId()
  employeeId?: string;

  @Optional()
  @IsId()
  optionId?: string;

  @Optional()
  @Transform(asList)
  @IsIn(LEDGER_KINDS, { each: true })
  kind?: LedgerKind[];

  /** A day of the department, or a time. */
  @Optional()
  @IsMoment()
  from?: string;

  /** A day is meant to its end. */
  @Optional()
  @IsMoment()
  to?: string;

  @Optional()
  @IsId()
  categoryId?: string;

  /** A customer's whole reference; case and spaces do not matter. */
  @Optional()
  @MaxLength(CUSTOMER_REFERENCE_LENGTH_MAX)
  @IsString()
  customer?: string;

  /** What became of the gesture by now. */
  @Optional()
  @Transform(asList)
  @IsIn(GESTURE_STATES, { each: true })
  state?: GestureState[];

  @Optional()
  @Transform(asList)
  @IsIn(VOUCHER_STATES, { each: true })
  voucherState?: VoucherState[];

  /** The account of the option's policy version. */
  @Optional()
  @MaxLength(GL_ACCOUNT_LENGTH_MAX)
  @IsString()
  glAccount?: string;

  /** Only what gave money away or took it back: grants, posts and reversals. */
  @Optional()
  @IsBoolean()
  @Transform(asBoolean)
  costsOnly?: boolean;

  /** In minor units, whatever the currency and the sign: the largest change that the entry made. */
  @Optional()
  @Max(AMOUNT_MAX_MINOR)
  @Min(0)
  @IsInt()
  @Type(() => Number)
  amountFrom?: number;

  @Optional()
  @Max(AMOUNT_MAX_MINOR)
  @Min(0)
  @IsInt()
  @Type(() => Number)
  amountTo?: number;

  /** A gesture's number, part of a customer's reference or name, or words of a note or a reason. */
  @Optional()
  @MaxLength(SEARCH_LENGTH_MAX)
  @IsString()
  search?: string;
}

export class LedgerQuery extends IntersectionType(LedgerFilters, PageQuery) {}

export class GroupsQuery extends IntersectionType(LedgerFilters, PageQuery) {
  @IsIn(LEDGER_GROUPINGS)
  by: LedgerGrouping = 'department';
}

export const EXPORT_FORMATS = ['csv', 'ndjson', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
/** `proof` is for auditors: it can be checked without us. */
export const FILE_FORMATS = [...EXPORT_FORMATS, 'proof'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export const CSV_DIALECTS = ['plain', 'local'] as const;
export type CsvDialect = (typeof CSV_DIALECTS)[number];

export class ExportQuery extends LedgerFilters {
  @IsIn(FILE_FORMATS)
  format: FileFormat = 'csv';

  /**
   * How a CSV is written. `plain` is for programs: commas, minor units, ids, times in UTC. `local` is for a spreadsheet in
   * the caller's language: its separator, its decimal sign, its headings, names.
   */
  @IsIn(CSV_DIALECTS)
  dialect: CsvDialect = 'plain';
}
