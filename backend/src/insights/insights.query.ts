import { type ChoiceFilter, CHOICES, type Outcome, OUTCOMES } from '@amends/shared/contract/insight.js';
import { type Loss, LOSSES } from '@amends/shared/contract/policy.js';
import { SEVERITY_MAX, SEVERITY_MIN } from '@amends/shared/limits.js';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { ANSWERS, type Answered } from '../gestures/gestures.query.js';
import { IsId } from '../http/is-id.js';
import { IsMoment } from '../http/moment.js';
import { Optional } from '../http/optional.js';

/** Which cases of a department. */
export class CasesQuery {
  @IsIn(OUTCOMES)
  outcome: Outcome = 'settled';

  /** When it was asked for: a day of the department, or a time. */
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

  @Optional()
  @Max(SEVERITY_MAX)
  @Min(SEVERITY_MIN)
  @IsInt()
  @Type(() => Number)
  severity?: number;

  @Optional()
  @IsIn(LOSSES)
  lost?: Loss;

  @Optional()
  @IsIn(CHOICES)
  choice?: ChoiceFilter;
}

export class InsightQuery extends CasesQuery {
  /** May be left out by whoever has only one. */
  @Optional()
  @IsId()
  departmentId?: string;
}

export class TrendQuery extends InsightQuery {
  @Optional()
  @IsId()
  optionId?: string;
}

export class InsightExportQuery extends InsightQuery {
  @IsIn(['csv'])
  format = 'csv' as const;
}

export class GesturesExportQuery extends TrendQuery {
  /** Only those whose outcome was answered like this. */
  @Optional()
  @IsIn(ANSWERS)
  answer?: Answered;

  @IsIn(['csv'])
  format = 'csv' as const;
}

export class ForecastQuery {
  /** May be left out by whoever has only one. */
  @Optional()
  @IsId()
  departmentId?: string;
}
