import { SEARCH_LENGTH_MAX } from '@amends/shared/limits.js';
import { IsString, MaxLength } from 'class-validator';
import { IsId } from '../http/is-id.js';
import { Optional } from '../http/optional.js';
import { PageQuery } from '../http/paging.js';

export class EmployeesQuery extends PageQuery {
  @Optional()
  @IsId()
  departmentId?: string;

  /** Part of a name or an e-mail. */
  @Optional()
  @IsString()
  @MaxLength(SEARCH_LENGTH_MAX)
  search?: string;
}
