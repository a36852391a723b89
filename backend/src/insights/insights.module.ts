import { Module } from '@nestjs/common';
import { ExportGestures } from './export-gestures.js';
import { ExportOptions } from './export-options.js';
import { InsightsController } from './insights.controller.js';
import { ReadDepartments } from './read-departments.js';
import { ReadOptions } from './read-options.js';
import { ReadTrend } from './read-trend.js';

@Module({
  controllers: [InsightsController],
  providers: [ReadOptions, ReadTrend, ReadDepartments, ExportOptions, ExportGestures],
})
export class InsightsModule {}
