import { FLAG_RULES, FLAG_STATES, type FlagRule, type FlagState } from '@amends/shared/contract/flag.js';
import { IsIn } from 'class-validator';
import { IsId } from '../../http/is-id.js';
import { IsMonth } from '../../http/moment.js';
import { Optional } from '../../http/optional.js';
import { PageQuery } from '../../http/paging.js';

export class FlagsQuery extends PageQuery {
  @Optional()
  @IsMonth()
  month?: string;

  @Optional()
  @IsId()
  departmentId?: string;

  @Optional()
  @IsIn(FLAG_RULES)
  rule?: FlagRule;

  @Optional()
  @IsIn(FLAG_STATES)
  state?: FlagState;
}

export class ChecksQuery extends PageQuery {
  @Optional()
  @IsMonth()
  month?: string;
}
