import type { RedeemVoucherRequest } from '@amends/shared/contract/voucher.js';
import { AMOUNT_MAX_MINOR } from '@amends/shared/limits.js';
import { IsInt, Max, Min } from 'class-validator';
import { Optional } from '../http/optional.js';

export class RedemptionBody implements RedeemVoucherRequest {
  @Optional()
  @Min(1)
  @Max(AMOUNT_MAX_MINOR)
  @IsInt()
  amountMinor?: number;
}
