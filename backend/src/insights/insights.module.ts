import { Module } from '@nestjs/common';
import { ExportGestures } from './export-gestures.js';
import { ExportOptions } from './export-options.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { ImportReturns } from './import-returns.js';
import { InsightsController } from './insights.controller.js';
import { ReadDepartments } from './read-departments.js';
import { ReadForecasts } from './read-forecasts.js';
import { ReadOptions } from './read-options.js';
import { ReadTrend } from './read-trend.js';
import { ReturnsController } from './returns.controller.js';

@Module({
  imports: [LedgerModule],
  controllers: [InsightsController, ReturnsController],
  providers: [ImportReturns, ReadOptions, ReadTrend, ReadDepartments, ReadForecasts, ExportOptions, ExportGestures],
})
export class InsightsModule {}
