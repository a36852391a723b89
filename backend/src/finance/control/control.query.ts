import { LIABILITY_TERMS, type LiabilityTerm } from '@amends/shared/contract/control.js';
import { IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn } from 'class-validator';
import { IsId } from '../../http/is-id.js';
import { IsDay, IsMonth } from '../../http/moment.js';
import { Optional } from '../../http/optional.js';
import { CursorQuery, PageQuery } from '../../http/paging.js';

/** Periods that share a day with the span; without one, those of today. */
export class EnvelopesQuery {
  @Optional()
  @IsId()
  departmentId?: string;

  @Optional()
  @IsDay()
  from?: string;

  @Optional()
  @IsDay()
  to?: string;
}

export class LimitsQuery extends IntersectionType(EnvelopesQuery, PageQuery) {
  @Optional()
  @IsId()
  employeeId?: string;
}

export class LiabilityQuery extends CursorQuery {
  @IsMonth()
  month!: string;

  @Optional()
  @IsId()
  departmentId?: string;
}

export class LiabilityItemsQuery extends PageQuery {
  @IsMonth()
  month!: string;

  @IsId()
  departmentId!: string;

  @IsIn(LIABILITY_TERMS)
  term!: LiabilityTerm;
}

const asBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

export class AlarmsQuery {
  /** With those that were resolved. */
  @IsBoolean()
  @Transform(asBoolean)
  all: boolean = false;
}
