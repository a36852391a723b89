import type { RedemptionAnswer, VoucherAtDesk } from '@amends/shared/contract/voucher.js';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { FindVoucher } from './find-voucher.js';
import { RedeemVoucher } from './redeem-voucher.js';
import { RedemptionBody } from './redemption.body.js';

/** The redemption desk: any department of the company takes the codes of all. */
@Controller('vouchers/:code')
export class VouchersController {
  constructor(
    private readonly findVoucher: FindVoucher,
    private readonly redeemVoucher: RedeemVoucher,
  ) {}

  @Get()
  @Can('voucher:redeem')
  @Endpoint({
    summary: 'What is behind a code as it was typed or scanned, whichever department gave it',
    answers: { 200: 'VoucherAtDesk' },
    problems: ['not_found', 'too_many_attempts'],
  })
  async one(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<VoucherAtDesk> {
    return this.findVoucher.atDesk(actor, code);
  }

  @Post('redemptions')
  @Can('voucher:redeem')
  @Endpoint({
    summary: 'Takes a code: as a whole, or in part where it is an amount',
    body: 'RedeemVoucherRequest',
    answers: { 201: 'RedemptionAnswer' },
    problems: ['not_found', 'too_many_attempts', 'voucher_not_redeemable', 'voucher_amount_exceeded'],
    idempotency: 'required',
  })
  async redeem(
    @CurrentActor() actor: Actor,
    @Idempotency('required') intention: Intention,
    @Param('code') code: string,
    @Body() body: RedemptionBody,
  ): Promise<RedemptionAnswer> {
    return this.redeemVoucher.redeem(actor, intention, code, body);
  }
}
