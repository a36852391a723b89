import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { functionCall } from '../../database/function-call.js';
import { MinuteJobs } from '../../database/minute-jobs.js';

/** What is added in one transaction: short enough for a busy machine. */
const ENTRIES_AT_ONCE = 20_000;
const LONGEST_MS = 50_000;

const rollUp = functionCall('roll_up_ledger', 1);
const patience = { name: 'roll_up_patience', text: `SELECT set_config('statement_timeout', '60000', true)` };

/** Keeps the roll-ups close behind the ledger: reads the ledger only, locks no budget, and is never waited for by a grant. */
@Injectable()
export class RollUp implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: MinuteJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('roll up the ledger', () => this.catchUp());
  }

  /** Until nothing is left, another process is at it, or the next minute comes. @returns how many entries were added */
  async catchUp(): Promise<number> {
    const until = Date.now() + LONGEST_MS;
    let added = 0;
    for (;;) {
      const step = await this.database.transaction(async (query) => {
        await query(patience, []);
        const [row] = await query<{ answer: number | null }>(rollUp, [ENTRIES_AT_ONCE]);
        return row?.answer ?? 0;
      });
      added += step;
      if (step < ENTRIES_AT_ONCE || Date.now() > until) return added;
    }
  }
}
