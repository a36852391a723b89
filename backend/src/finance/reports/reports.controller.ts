import type { KeptReport, OptionsReport, SpendReport } from '@amends/shared/contract/report.js';
import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../../http/actor.js';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';
import { ReadKept } from './read-kept.js';
import { ReadOptionsReport } from './read-options-report.js';
import { ReadSpend } from './read-spend.js';
import { KeptQuery, ReportQuery } from './report.query.js';

@Controller('reports')
export class ReportsController {
  constructor(
    private readonly readSpend: ReadSpend,
    private readonly readOptions: ReadOptionsReport,
    private readonly readKept: ReadKept,
  ) {}

  @Get('spend')
  @Can('ledger:read_all', 'ledger:read_department')
  @Endpoint({
    summary: 'Money and gestures month by month, by department, against the envelope',
    answers: { 200: 'SpendReport' },
    problems: ['not_found'],
  })
  async spend(@CurrentActor() actor: Actor, @Query() query: ReportQuery): Promise<SpendReport> {
    return this.readSpend.read(actor, query);
  }

  @Get('options')
  @Can('ledger:read_all', 'ledger:read_department')
  @Endpoint({
    summary: 'What was spent on which option, and what kind of loss it made good',
    answers: { 200: 'OptionsReport' },
    problems: ['not_found'],
  })
  async options(@CurrentActor() actor: Actor, @Query() query: ReportQuery): Promise<OptionsReport> {
    return this.readOptions.read(actor, query);
  }

  @Get('kept')
  @Can('ledger:read_all', 'ledger:read_department')
  @Endpoint({
    summary: 'What the money kept: cost per customer kept, with its interval, by department and option',
    answers: { 200: 'KeptReport' },
    problems: ['not_found'],
  })
  async kept(@CurrentActor() actor: Actor, @Query() query: KeptQuery): Promise<KeptReport> {
    return this.readKept.read(actor, query);
  }
}
