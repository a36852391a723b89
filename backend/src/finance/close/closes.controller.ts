import type { CloseWithReport, MonthsAnswer } from '@amends/shared/contract/close.js';
import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../../http/actor.js';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';
import { IdParam } from '../../http/id-param.js';
import { ReasonBody } from '../reason.body.js';
import { MonthsQuery } from './months.query.js';
import { ReadCloses } from './read-closes.js';
import { ReopenMonth } from './reopen-month.js';

@Controller('closes')
export class ClosesController {
  constructor(
    private readonly readCloses: ReadCloses,
    private readonly reopenMonth: ReopenMonth,
  ) {}

  @Get()
  @Can('month:read')
  @Endpoint({
    summary: 'Departments and months: which are open, closed or open again',
    answers: { 200: 'MonthsAnswer' },
    problems: ['invalid_request'],
  })
  async months(@CurrentActor() actor: Actor, @Query() query: MonthsQuery): Promise<MonthsAnswer> {
    return this.readCloses.months(actor, query);
  }

  @Get(':id')
  @Can('month:read')
  @Endpoint({
    summary: 'One closing with its report',
    answers: { 200: 'CloseWithReport' },
    problems: ['not_found'],
  })
  async show(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<CloseWithReport> {
    return this.readCloses.withReport(actor, id);
  }

  @Post(':id/reopening')
  @HttpCode(200)
  @Can('month:close')
  @Endpoint({
    summary: 'Asks that a closed month be opened again; somebody else has to do it',
    body: 'ReopeningRequest',
    answers: { 200: 'CloseWithReport' },
    problems: ['not_found', 'month_open', 'already_settled'],
  })
  async ask(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<CloseWithReport> {
    return this.reopenMonth.ask(actor, id, reason);
  }

  @Post(':id/reopening/approval')
  @HttpCode(200)
  @Can('month:close')
  @Endpoint({
    summary: 'Opens a closed month again that somebody else asked for',
    answers: { 200: 'CloseWithReport' },
    problems: ['not_found', 'own_request', 'already_settled'],
  })
  async approve(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<CloseWithReport> {
    return this.reopenMonth.approve(actor, id);
  }

  @Delete(':id/reopening')
  @Can('month:close')
  @Endpoint({
    summary: 'Takes the asking back; the month stays closed',
    answers: { 200: 'CloseWithReport' },
    problems: ['not_found', 'already_settled'],
  })
  async withdraw(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<CloseWithReport> {
    return this.reopenMonth.withdraw(actor, id);
  }
}
