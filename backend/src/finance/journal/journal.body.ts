import type { JournalRequest } from '@amends/shared/contract/journal.js';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsUUID } from 'class-validator';
import { IsMonth } from '../../http/moment.js';
import { Optional } from '../../http/optional.js';
import { PageQuery } from '../../http/paging.js';

const DEPARTMENTS_MAX = 200;

const inLowerCase = ({ value }: { value: unknown }): unknown =>
  Array.isArray(value) ? value.map((id: unknown) => (typeof id === 'string' ? id.toLowerCase() : id)) : value;

export class JournalBody implements JournalRequest {
  @IsMonth()
  month!: string;

  @Optional()
  @IsUUID('all', { each: true })
  @Transform(inLowerCase)
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(DEPARTMENTS_MAX)
  @IsArray()
  departmentIds?: string[];
}

export class JournalsQuery extends PageQuery {
  @Optional()
  @IsMonth()
  month?: string;
}

export const JOURNAL_FORMATS = ['csv', 'xlsx'] as const;
export type JournalFormat = (typeof JOURNAL_FORMATS)[number];

export class JournalExportQuery {
  @IsIn(JOURNAL_FORMATS)
  format: JournalFormat = 'csv';
}
