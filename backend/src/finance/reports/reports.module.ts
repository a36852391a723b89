import { Module } from '@nestjs/common';
import { ReadKept } from './read-kept.js';
import { ReadOptionsReport } from './read-options-report.js';
import { ReadSpend } from './read-spend.js';
import { ReportsController } from './reports.controller.js';

@Module({
  controllers: [ReportsController],
  providers: [ReadKept, ReadOptionsReport, ReadSpend],
})
export class ReportsModule {}
