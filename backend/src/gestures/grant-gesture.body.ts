import type { GrantGestureRequest } from '@amends/shared/contract/gesture.js';
import { AMOUNT_MAX_MINOR } from '@amends/shared/limits.js';
import { IsBoolean, IsInt, Max, Min } from 'class-validator';
import { IsId } from '../http/is-id.js';
import { Optional } from '../http/optional.js';
import { CaseBody } from './case.body.js';

export class GrantGestureBody extends CaseBody implements GrantGestureRequest {
  @IsId()
  optionId!: string;

  @Optional()
  @Min(1)
  @Max(AMOUNT_MAX_MINOR)
  @IsInt()
  amountMinor?: number;

  @Optional()
  @IsBoolean()
  requestApproval?: boolean;
}
