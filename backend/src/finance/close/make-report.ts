import type { CloseSeal } from '@amends/shared/contract/close.js';
import type { ReconciliationRun } from '@amends/shared/contract/control.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { StoredReport } from './close-row.js';
import { CLOSE_REPORT } from './closes.queries.js';

type Found = Omit<StoredReport, 'reconciliation' | 'seal'>;

@Injectable()
export class MakeReport {
  constructor(private readonly database: Database) {}

  /** What a month comes to in which nothing is dated any more. */
  async of(closeId: string, reconciliation: ReconciliationRun, seal: CloseSeal | null): Promise<StoredReport> {
    const [row] = await this.database.unhurriedTransaction((query) =>
      query<{ answer: Found }>(CLOSE_REPORT, [closeId]),
    );
    if (!row) throw new Error(`closing ${closeId} is gone`);
    return { ...row.answer, reconciliation, seal };
  }
}
