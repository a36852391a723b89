import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { MinuteJobs } from '../../database/minute-jobs.js';
import { ComputeFlags } from './compute-flags.js';
import { MONTH_THAT_IS_OVER } from './months.queries.js';

/** Looks at every month once, as soon as it is over everywhere; of several processes one does it. */
@Injectable()
export class LookMonthly implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: MinuteJobs,
    private readonly flags: ComputeFlags,
  ) {}

  onModuleInit(): void {
    this.jobs.add('look for what is worth a look', () => this.look());
  }

  /** @returns whether there was something to do */
  async look(): Promise<boolean> {
    const [over] = await this.database.query<{ month: string; since: string }>(MONTH_THAT_IS_OVER, []);
    return over ? this.flags.compute(over.month, over.since, null) : false;
  }
}
