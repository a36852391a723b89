import type { CloseCheck, CloseWithReport, DepartmentCloses } from '@amends/shared/contract/close.js';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../../http/actor.js';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';
import { IdParam } from '../../http/id-param.js';
import { CloseBody, CloseCheckQuery } from './close.body.js';
import { CloseMonth } from './close-month.js';
import { ReadCloses } from './read-closes.js';

@Controller('departments/:id/closes')
export class DepartmentClosesController {
  constructor(
    private readonly closeMonth: CloseMonth,
    private readonly readCloses: ReadCloses,
  ) {}

  @Get()
  @Can('month:read')
  @Endpoint({
    summary: 'Every closing of a department, newest first',
    answers: { 200: 'DepartmentCloses' },
    problems: ['not_found'],
  })
  async list(@CurrentActor() actor: Actor, @IdParam('id') departmentId: string): Promise<DepartmentCloses> {
    return this.readCloses.ofDepartment(actor, departmentId);
  }

  @Get('check')
  @Can('month:read')
  @Endpoint({
    summary: 'What stands in the way of closing a month; nothing is changed',
    answers: { 200: 'CloseCheck' },
    problems: ['not_found'],
  })
  async check(@IdParam('id') departmentId: string, @Query() { month }: CloseCheckQuery): Promise<CloseCheck> {
    return this.readCloses.check(departmentId, month);
  }

  @Post()
  @Can('month:close')
  @Endpoint({
    summary: 'Closes a month that is over; one that is closed already is answered as it is',
    body: 'CloseRequest',
    answers: { 201: 'CloseWithReport' },
    problems: ['not_found', 'month_not_ready'],
  })
  async close(
    @CurrentActor() actor: Actor,
    @IdParam('id') departmentId: string,
    @Body() { month }: CloseBody,
  ): Promise<CloseWithReport> {
    return this.closeMonth.close(actor, departmentId, month);
  }
}
