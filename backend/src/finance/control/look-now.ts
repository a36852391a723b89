import type { FullLook, ReconciliationRun } from '@amends/shared/contract/control.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { withinPatience } from '../within-patience.js';
import { readFullLook } from './full-look.js';
import { WatchLedger } from './watch-ledger.js';

@Injectable()
export class LookNow {
  constructor(
    private readonly database: Database,
    private readonly watch: WatchLedger,
  ) {}

  /** What a look at everything finds, or how far it is where it takes its time. */
  async look(): Promise<ReconciliationRun | FullLook> {
    for (;;) {
      const run = await withinPatience(this.watch.lookAtAll());
      if (run) return run;
      const underWay = await readFullLook(this.database);
      // it ended in between: the next one answers
      if (underWay) return underWay;
    }
  }
}
