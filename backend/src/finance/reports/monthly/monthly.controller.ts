import { Controller, Get, Query, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor } from '../../../http/actor.js';
import { Can, Public } from '../../../http/can.js';
import { Endpoint } from '../../../http/endpoint.js';
import { preparePage } from '../../../http/page-headers.js';
import { sendStyle } from '../../../http/page-style.js';
import { monthlyHtml } from './monthly-html.js';
import { MonthlyProblemFilter } from './monthly-problem.filter.js';
import { MONTHLY_STYLE } from './monthly-style.js';
import { monthlyWords } from './monthly-words.js';
import { MonthlyQuery } from './monthly.query.js';
import { ReadMonthly } from './read-monthly.js';

@Controller('reports')
export class MonthlyController {
  constructor(private readonly readMonthly: ReadMonthly) {}

  @Get('monthly')
  @Can('ledger:read_all', 'ledger:read_department')
  @UseFilters(MonthlyProblemFilter)
  @Endpoint({
    summary: 'The monthly report as a page that prints on A4: figures, a plot, tables, the newest seal’s head',
    answers: { 200: 'text/html' },
    problems: ['not_found'],
  })
  async show(@CurrentActor() actor: Actor, @Query() query: MonthlyQuery, @Res() reply: FastifyReply): Promise<void> {
    const reader = { ...actor, locale: query.locale ?? actor.locale };
    const report = await this.readMonthly.read(reader, query);
    void preparePage(reply, reader.locale).send(monthlyHtml(report, monthlyWords(reader.locale)));
  }

  @Get('monthly.css')
  @Public()
  @Endpoint({ summary: 'How that page looks', answers: { 200: 'text/css' } })
  style(@Res() reply: FastifyReply): void {
    sendStyle(reply, MONTHLY_STYLE);
  }
}
