import {
  type BudgetPlan,
  type BudgetPlanRequest,
  ENVELOPE_RULES,
  type EnvelopeRule,
} from '@amends/shared/contract/budget-plan.js';
import { AMOUNT_MAX_MINOR, HOLD_MINUTES_MAX, REASON_LENGTH_MAX, REASON_LENGTH_MIN } from '@amends/shared/limits.js';
import { PERIOD_KINDS, type PeriodKind } from '@amends/shared/period.js';
import { IsBoolean, IsIn, IsInt, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Optional } from '../http/optional.js';

export class BudgetPlanBody implements BudgetPlanRequest {
  @IsIn(PERIOD_KINDS)
  periodKind!: PeriodKind;

  @Max(AMOUNT_MAX_MINOR)
  @Min(0)
  @IsInt()
  defaultAllotmentMinor!: number;

  @Max(AMOUNT_MAX_MINOR)
  @Min(0)
  @IsInt()
  authorityLimitMinor!: number;

  @Max(AMOUNT_MAX_MINOR)
  @Min(0)
  @IsInt()
  carryOverCapMinor!: number;

  @Max(AMOUNT_MAX_MINOR)
  @Min(0)
  @IsInt()
  envelopeMinor!: number;

  @IsIn(ENVELOPE_RULES)
  envelopeRule!: EnvelopeRule;

  @Max(HOLD_MINUTES_MAX)
  @Min(1)
  @IsInt()
  holdMinutes!: number;

  @IsIn(['now', 'next_period'])
  effective!: 'now' | 'next_period';

  @Optional()
  @IsBoolean()
  dryRun?: boolean;

  @MaxLength(REASON_LENGTH_MAX)
  @MinLength(REASON_LENGTH_MIN)
  @IsString()
  reason!: string;
}

/** The plan alone, without how and why it comes. */
export const planOf = ({
  effective: _effective,
  dryRun: _dryRun,
  reason: _reason,
  ...plan
}: BudgetPlanBody): BudgetPlan => plan;
