import type { Page } from '@amends/shared/contract/common.js';
import type {
  AlarmsAnswer,
  EnvelopesAnswer,
  FullLook,
  LimitLine,
  ReconciliationRun,
  VoucherLiabilityAnswer,
  VoucherLiabilityItem,
} from '@amends/shared/contract/control.js';
import { Controller, Get, HttpCode, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor } from '../../http/actor.js';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';
import { AlarmsQuery, EnvelopesQuery, LiabilityItemsQuery, LiabilityQuery, LimitsQuery } from './control.query.js';
import { LookNow } from './look-now.js';
import { ReadAlarms } from './read-alarms.js';
import { ReadLiability } from './read-liability.js';
import { ReadLimits } from './read-limits.js';

@Controller('finance')
export class ControlController {
  constructor(
    private readonly readLimits: ReadLimits,
    private readonly readLiability: ReadLiability,
    private readonly readAlarms: ReadAlarms,
    private readonly lookNow: LookNow,
  ) {}

  @Get('limits')
  @Can('control:read')
  @Endpoint({
    summary: 'Limits against actuals, per employee and period, newest period first',
    answers: { 200: 'Page<LimitLine>' },
    problems: ['invalid_cursor'],
  })
  async limits(@CurrentActor() actor: Actor, @Query() query: LimitsQuery): Promise<Page<LimitLine>> {
    return this.readLimits.limits(actor, query);
  }

  @Get('envelopes')
  @Can('control:read')
  @Endpoint({
    summary: 'Spend against envelope, and where the pace so far leads',
    answers: { 200: 'EnvelopesAnswer' },
  })
  async envelopes(@CurrentActor() actor: Actor, @Query() query: EnvelopesQuery): Promise<EnvelopesAnswer> {
    return this.readLimits.envelopes(actor, query);
  }

  @Get('voucher-liability')
  @Can('control:read')
  @Endpoint({
    summary: 'What departments owe on codes, rolled forward through a month',
    answers: { 200: 'VoucherLiabilityAnswer' },
  })
  async liability(@CurrentActor() actor: Actor, @Query() query: LiabilityQuery): Promise<VoucherLiabilityAnswer> {
    return this.readLiability.rollForward(actor, query);
  }

  @Get('voucher-liability/items')
  @Can('control:read')
  @Endpoint({
    summary: 'The codes behind a term of the roll-forward, newest first',
    answers: { 200: 'Page<VoucherLiabilityItem>' },
    problems: ['invalid_cursor', 'not_found'],
  })
  async liabilityItems(
    @CurrentActor() actor: Actor,
    @Query() query: LiabilityItemsQuery,
  ): Promise<Page<VoucherLiabilityItem>> {
    return this.readLiability.items(actor, query);
  }

  @Get('alarms')
  @Can('ledger:reconcile')
  @Endpoint({
    summary: 'Invariants that do not hold, frozen budgets, and when it was last looked',
    answers: { 200: 'AlarmsAnswer' },
  })
  async alarms(@CurrentActor() actor: Actor, @Query() { all }: AlarmsQuery): Promise<AlarmsAnswer> {
    return this.readAlarms.read(actor, all);
  }

  @Post('reconciliation')
  @HttpCode(200)
  @Can('budget:freeze')
  @Endpoint({
    summary:
      'Looks at every invariant now; what does not hold raises an alarm and freezes the budget that is wrong. Where it ' +
      'takes its time it goes on by itself (202): the alarms tell how far it is',
    answers: { 200: 'ReconciliationRun', 202: 'FullLook' },
  })
  async reconcile(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReconciliationRun | FullLook> {
    const answer = await this.lookNow.look();
    if ('counted' in answer) reply.status(HttpStatus.ACCEPTED);
    return answer;
  }
}
