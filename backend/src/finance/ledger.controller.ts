import type { LedgerGroups, LedgerPage, LedgerTotals, ReconciliationAnswer } from '@amends/shared/contract/ledger.js';
import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { ReadGroups } from './explorer/read-groups.js';
import { ReadTotals } from './explorer/read-totals.js';
import { ExportLedger } from './export-ledger.js';
import { ExportQuery, GroupsQuery, LedgerFilters, LedgerQuery } from './ledger.query.js';
import { ReadLedger } from './read-ledger.js';
import { Reconcile } from './reconcile.js';
import { NewestHead } from './seals/newest-head.js';

@Controller('ledger')
export class LedgerController {
  constructor(
    private readonly readLedger: ReadLedger,
    private readonly readTotals: ReadTotals,
    private readonly readGroups: ReadGroups,
    private readonly exportLedger: ExportLedger,
    private readonly reconcile: Reconcile,
    private readonly newestHead: NewestHead,
  ) {}

  @Get()
  @Can('ledger:read_all', 'ledger:read_department', 'ledger:read_own')
  @Endpoint({
    summary: 'Ledger entries, newest first: all for finance, the department’s for heads, their own budgets’ for staff',
    answers: { 200: 'LedgerPage' },
    problems: ['invalid_cursor'],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: LedgerQuery): Promise<LedgerPage> {
    return this.readLedger.list(actor, query);
  }

  @Get('totals')
  @Can('ledger:read_all', 'ledger:read_department')
  @Endpoint({
    summary: 'What all of these entries add up to, per currency and in the base currency',
    answers: { 200: 'LedgerTotals' },
  })
  async totals(@CurrentActor() actor: Actor, @Query() filters: LedgerFilters): Promise<LedgerTotals> {
    return this.readTotals.totals(actor, filters);
  }

  @Get('groups')
  @Can('ledger:read_all', 'ledger:read_department')
  @Endpoint({
    summary: 'The same in parts: by department, option, category, employee, week, month or GL account',
    answers: { 200: 'LedgerGroups' },
    problems: ['invalid_cursor'],
  })
  async groups(@CurrentActor() actor: Actor, @Query() query: GroupsQuery): Promise<LedgerGroups> {
    return this.readGroups.groups(actor, query);
  }

  @Get('export')
  @Can('ledger:read_all', 'ledger:read_department')
  @Endpoint({
    summary:
      'The same entries as a file: CSV (dialect=local for a spreadsheet in the caller’s language), format=xlsx, with ' +
      'format=ndjson one JSON object per line, or with format=proof what an auditor checks without us; the header ' +
      'Amends-Seal-Head carries the newest seal’s number, head and signature',
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
