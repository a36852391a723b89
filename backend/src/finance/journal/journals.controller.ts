import type { Page } from '@amends/shared/contract/common.js';
import type { Journal, JournalWithLines } from '@amends/shared/contract/journal.js';
import { Body, Controller, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { type Actor, CurrentActor } from '../../http/actor.js';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';
import { ExportJournal } from './export-journal.js';
import { JournalBody, JournalExportQuery, JournalsQuery } from './journal.body.js';
import { Journals } from './journals.js';

@Controller('journals')
export class JournalsController {
  constructor(
    private readonly journals: Journals,
    private readonly exportJournal: ExportJournal,
  ) {}

  @Get()
  @Can('journal:read')
  @Endpoint({
    summary: 'GL journals, newest first',
    answers: { 200: 'Page<Journal>' },
    problems: ['invalid_cursor'],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: JournalsQuery): Promise<Page<Journal>> {
    return this.journals.list(actor, query);
  }

  @Post()
  @Can('journal:make')
  @Endpoint({
    summary: 'Books closed months of departments under the next number, each closing once',
    body: 'JournalRequest',
    answers: { 201: 'JournalWithLines' },
    problems: ['not_found', 'month_open', 'already_journaled', 'gl_accounts_unmapped'],
  })
  async make(@CurrentActor() actor: Actor, @Body() body: JournalBody): Promise<JournalWithLines> {
    return this.journals.make(actor, body);
  }

  @Get(':number')
  @Can('journal:read')
  @Endpoint({ summary: 'One journal with its lines', answers: { 200: 'JournalWithLines' }, problems: ['not_found'] })
  async show(@CurrentActor() actor: Actor, @Param('number') number: string): Promise<JournalWithLines> {
    return this.journals.show(actor, number);
  }

  @Get(':number/export')
  @Can('journal:read')
  @Endpoint({
    summary: 'The journal as a file, CSV or with format=xlsx a workbook: the same bytes each time',
    answers: { 200: 'text/csv' },
    problems: ['not_found'],
  })
  async export(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Query() { format }: JournalExportQuery,
  ): Promise<StreamableFile> {
    return this.exportJournal.file(actor, number, format);
  }
}
