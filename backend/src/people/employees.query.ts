import { SEARCH_LENGTH_MAX } from '@amends/shared/limits.js';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../http/paging.js';

export class EmployeesQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  departmentId?: string;

  /** Part of a name or an e-mail. */
  @IsOptional()
  @IsString()
  @MaxLength(SEARCH_LENGTH_MAX)
  search?: string;
}
