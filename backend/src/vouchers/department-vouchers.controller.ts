import type { Page } from '@amends/shared/contract/common.js';
import type { ListedVoucher, VoucherSummary } from '@amends/shared/contract/voucher.js';
import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { ReadVouchers } from './read-vouchers.js';
import { VouchersQuery } from './vouchers.query.js';

@Controller('departments/:id/vouchers')
export class DepartmentVouchersController {
  constructor(private readonly readVouchers: ReadVouchers) {}

  @Get()
  @Can('voucher:read_department', 'voucher:read_all')
  @Endpoint({
    summary: 'The codes that a department has given, newest first',
    answers: { 200: 'Page<ListedVoucher>' },
    problems: ['not_found', 'invalid_cursor'],
  })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('id') departmentId: string,
    @Query() query: VouchersQuery,
  ): Promise<Page<ListedVoucher>> {
    return this.readVouchers.list(actor, departmentId, query);
  }

  @Get('summary')
  @Can('voucher:read_department', 'voucher:read_all')
  @Endpoint({
    summary: 'What a department owes on its codes, which of them end soon, and which were wasted',
    answers: { 200: 'VoucherSummary' },
    problems: ['not_found'],
  })
  async summary(@CurrentActor() actor: Actor, @IdParam('id') departmentId: string): Promise<VoucherSummary> {
    return this.readVouchers.summary(actor, departmentId);
  }
}
