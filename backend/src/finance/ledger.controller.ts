import type { Page } from '@amends/shared/contract/common.js';
import type { LedgerRow, LedgerTotals, ReconciliationAnswer } from '@amends/shared/contract/ledger.js';
import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { ExportLedger } from './export-ledger.js';
import { ExportQuery, LedgerFilters, LedgerQuery } from './ledger.query.js';
import { ReadLedger } from './read-ledger.js';
import { Reconcile } from './reconcile.js';
import { NewestHead } from './seals/newest-head.js';

@Controller('ledger')
export class LedgerController {
  constructor(
    private readonly readLedger: ReadLedger,
    private readonly exportLedger: ExportLedger,
    private readonly reconcile: Reconcile,
    private readonly newestHead: NewestHead,
  ) {}

  @Get()
  @Can('ledger:read_all', 'ledger:read_department')
  @Endpoint({
    summary: 'Ledger entries, newest first: all for finance, the department’s for heads',
    answers: { 200: 'Page<LedgerRow>' },
    problems: ['invalid_cursor'],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: LedgerQuery): Promise<Page<LedgerRow>> {
    return this.readLedger.list(actor, query);
  }

  @Get('totals')
  @Can('ledger:read_all', 'ledger:read_department')
  @Endpoint({ summary: 'What these entries add up to, per currency', answers: { 200: 'LedgerTotals' } })
  async totals(@CurrentActor() actor: Actor, @Query() filters: LedgerFilters): Promise<LedgerTotals> {
    return this.readLedger.totals(actor, filters);
  }

  @Get('export')
  @Can('ledger:read_all', 'ledger:read_department')
  @Endpoint({
    summary:
      'The same entries as a file: CSV, or with format=ndjson one JSON object per line, or with format=proof what an ' +
      'auditor checks without us; the header Amends-Seal-Head carries the newest seal’s number, head and signature',
    answers: { 200: 'text/csv' },
  })
  async export(
    @CurrentActor() actor: Actor,
    @Query() query: ExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.exportLedger.file(actor, query);
    await this.newestHead.goesWith(reply);
    return file;
  }

  @Get('reconciliation')
  @Can('ledger:reconcile')
  @Endpoint({ summary: 'Checks every invariant of the ledger now', answers: { 200: 'ReconciliationAnswer' } })
  async reconciliation(): Promise<ReconciliationAnswer> {
    return this.reconcile.check();
  }
}
