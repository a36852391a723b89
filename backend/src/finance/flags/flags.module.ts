import { Module } from '@nestjs/common';
import { ComputeFlags } from './compute-flags.js';
import { DecideFlags } from './decide-flags.js';
import { FlagsController } from './flags.controller.js';
import { LookMonthly } from './look-monthly.js';
import { ReadChecks } from './read-checks.js';
import { ReadFlags } from './read-flags.js';
import { ReadMonths } from './read-months.js';

@Module({
  controllers: [FlagsController],
  providers: [ComputeFlags, DecideFlags, LookMonthly, ReadChecks, ReadFlags, ReadMonths],
})
export class FlagsModule {}
