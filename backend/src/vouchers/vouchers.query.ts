import { VOUCHER_STATES, type VoucherState } from '@amends/shared/contract/gesture.js';
import { IsIn } from 'class-validator';
import { Optional } from '../http/optional.js';
import { PageQuery } from '../http/paging.js';

export class VouchersQuery extends PageQuery {
  @Optional()
  @IsIn(VOUCHER_STATES)
  state?: VoucherState;
}
