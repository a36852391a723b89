import type { Page } from '@amends/shared/contract/common.js';
import type { LedgerSample, SampleSheet } from '@amends/shared/contract/sample.js';
import { Body, Controller, Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { type Actor, CurrentActor } from '../../http/actor.js';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';
import { IdParam } from '../../http/id-param.js';
import { Idempotency, type Intention } from '../../http/idempotency.js';
import { PageQuery } from '../../http/paging.js';
import { DrawSample } from './draw-sample.js';
import { ReadSamples } from './read-samples.js';
import { SampleBody, SheetQuery } from './sample.body.js';
import { WriteSheet } from './write-sheet.js';

@Controller('ledger/samples')
export class SamplesController {
  constructor(
    private readonly drawSample: DrawSample,
    private readonly readSamples: ReadSamples,
    private readonly writeSheet: WriteSheet,
  ) {}

  @Post()
  @Can('ledger:sample')
  @Endpoint({
    summary: 'Draws a random sample of entries that anybody can draw again from the same seed',
    body: 'SampleRequest',
    answers: { 201: 'LedgerSample' },
    idempotency: 'optional',
  })
  async draw(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @Body() body: SampleBody,
  ): Promise<LedgerSample> {
    return this.drawSample.draw(actor, intention, body);
  }

  @Get()
  @Can('ledger:sample')
  @Endpoint({
    summary: 'The samples that were drawn, newest first',
    answers: { 200: 'Page<LedgerSample>' },
    problems: ['invalid_cursor'],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<LedgerSample>> {
    return this.readSamples.list(actor, query);
  }

  @Get(':id')
  @Can('ledger:sample')
  @Endpoint({
    summary: 'A sample with its entries, in the order of the draw',
    answers: { 200: 'SampleSheet' },
    problems: ['not_found'],
  })
  async sheet(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<SampleSheet> {
    return this.readSamples.sheet(actor, id);
  }

  @Get(':id/sheet')
  @Can('ledger:sample')
  @Endpoint({
    summary: 'The same as a file with columns for the auditor’s ticks: a workbook, or with format=csv lines',
    answers: { 200: 'text/csv' },
    problems: ['not_found'],
  })
  async file(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() { format }: SheetQuery,
  ): Promise<StreamableFile> {
    return this.writeSheet.file(actor, id, format);
  }
}
