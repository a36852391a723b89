import type {
  BudgetForecasts,
  DepartmentInsights,
  InsightTrend,
  OptionInsights,
} from '@amends/shared/contract/insight.js';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { ExportGestures } from './export-gestures.js';
import { ExportOptions } from './export-options.js';
import {
  CasesQuery,
  ForecastQuery,
  GesturesExportQuery,
  InsightExportQuery,
  InsightQuery,
  TrendQuery,
} from './insights.query.js';
import { ReadDepartments } from './read-departments.js';
import { ReadForecasts } from './read-forecasts.js';
import { ReadOptions } from './read-options.js';
import { ReadTrend } from './read-trend.js';

@Controller('insights')
export class InsightsController {
  constructor(
    private readonly readOptions: ReadOptions,
    private readonly readTrend: ReadTrend,
    private readonly readDepartments: ReadDepartments,
    private readonly readForecasts: ReadForecasts,
    private readonly exportOptions: ExportOptions,
    private readonly exportGestures: ExportGestures,
  ) {}

  @Get('options')
  @Can('insight:read_department', 'insight:read_all')
  @Endpoint({
    summary: 'How a department’s options end: rates with intervals, verdicts, cost per customer kept, use of codes',
    answers: { 200: 'OptionInsights' },
    problems: ['not_found'],
  })
  async options(@CurrentActor() actor: Actor, @Query() query: InsightQuery): Promise<OptionInsights> {
    return this.readOptions.read(actor, query);
  }

  @Get('options/export')
  @Can('insight:read_department', 'insight:read_all')
  @Endpoint({
    summary: 'The same figures as a file',
    answers: { 200: 'text/csv' },
    problems: ['not_found'],
  })
  async optionsFile(@CurrentActor() actor: Actor, @Query() query: InsightExportQuery): Promise<StreamableFile> {
    return this.exportOptions.file(actor, query);
  }

  @Get('gestures/export')
  @Can('insight:read_department', 'insight:read_all')
  @Endpoint({
    summary: 'The gestures behind the figures as a file, oldest first',
    answers: { 200: 'text/csv' },
    problems: ['not_found'],
  })
  async gesturesFile(@CurrentActor() actor: Actor, @Query() query: GesturesExportQuery): Promise<StreamableFile> {
    return this.exportGestures.file(actor, query);
  }

  @Get('trend')
  @Can('insight:read_department', 'insight:read_all')
  @Endpoint({
    summary: 'Month by month, of one option or of the whole department',
    answers: { 200: 'InsightTrend' },
    problems: ['not_found'],
  })
  async trend(@CurrentActor() actor: Actor, @Query() query: TrendQuery): Promise<InsightTrend> {
    return this.readTrend.read(actor, query);
  }

  @Get('departments')
  @Can('insight:read_department', 'insight:read_all')
  @Endpoint({
    summary: 'Each department in one line: all for finance, one’s own for heads',
    answers: { 200: 'DepartmentInsights' },
  })
  async departments(@CurrentActor() actor: Actor, @Query() query: CasesQuery): Promise<DepartmentInsights> {
    return this.readDepartments.read(actor, query);
  }

  @Get('budgets')
  @Can('insight:read_department', 'insight:read_all')
  @Endpoint({
    summary: 'What the last eight weeks say about the rest of the period: who runs out, who holds back',
    answers: { 200: 'BudgetForecasts' },
    problems: ['not_found'],
  })
  async budgets(@CurrentActor() actor: Actor, @Query() { departmentId }: ForecastQuery): Promise<BudgetForecasts> {
    return this.readForecasts.read(actor, departmentId);
  }
}
