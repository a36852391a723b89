import { Module } from '@nestjs/common';
import { MonthlyController } from './monthly/monthly.controller.js';
import { ReadMonthly } from './monthly/read-monthly.js';
import { ReadKept } from './read-kept.js';
import { ReadOptionsReport } from './read-options-report.js';
import { ReadSpend } from './read-spend.js';
import { ReportsController } from './reports.controller.js';

@Module({
  controllers: [ReportsController, MonthlyController],
  providers: [ReadKept, ReadMonthly, ReadOptionsReport, ReadSpend],
})
export class ReportsModule {}
