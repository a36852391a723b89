import { LEDGER_KINDS, type LedgerKind } from '@amends/shared/contract/ledger.js';
import { SEARCH_LENGTH_MAX } from '@amends/shared/limits.js';
import { IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { IsId } from '../http/is-id.js';
import { IsMoment } from '../http/moment.js';
import { Optional } from '../http/optional.js';
import { PageQuery } from '../http/paging.js';

/** `kind=grant,post`, or `kind=grant&kind=post`. */
const asList = ({ value }: { value: unknown }): unknown =>
  value === undefined
    ? undefined
    : [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : part));

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

  /** A gesture's number, or part of a customer's reference or name. */
  @Optional()
  @MaxLength(SEARCH_LENGTH_MAX)
  @IsString()
  search?: string;
}

export class LedgerQuery extends IntersectionType(LedgerFilters, PageQuery) {}

export const EXPORT_FORMATS = ['csv', 'ndjson'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
/** `proof` is for auditors: it can be checked without us. */
export const FILE_FORMATS = [...EXPORT_FORMATS, 'proof'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export class ExportQuery extends LedgerFilters {
  @IsIn(FILE_FORMATS)
  format: FileFormat = 'csv';
}
