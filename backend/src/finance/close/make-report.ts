import type { CloseReport, CloseSeal } from '@amends/shared/contract/close.js';
import type { ReconciliationRun } from '@amends/shared/contract/control.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { LIABILITY, type LiabilityRow } from '../control/liability.queries.js';
import { differenceOf } from '../control/read-liability.js';
import { BY_GL_ACCOUNT, BY_KIND, SPAN_OF_CLOSE } from './close-report.queries.js';
import type { StoredReport } from './close-row.js';

interface Span {
  departmentId: string;
  firstDay: string;
  startsAt: Date;
  endsAt: Date;
}

@Injectable()
export class MakeReport {
  constructor(private readonly database: Database) {}

  /** What a month comes to in which nothing is dated any more. */
  async of(closeId: string, reconciliation: ReconciliationRun, seal: CloseSeal | null): Promise<StoredReport> {
    return this.database.unhurriedTransaction(async (query) => {
      const [span] = await query<Span>(SPAN_OF_CLOSE, [closeId]);
      if (!span) throw new Error(`closing ${closeId} is gone`);
      const values = [span.departmentId, span.startsAt, span.endsAt];
      const liability = await query<LiabilityRow>(LIABILITY, [span.firstDay, [span.departmentId]]);
      return {
        byKind: await query<CloseReport['byKind'][number]>(BY_KIND, values),
        byGlAccount: await query<CloseReport['byGlAccount'][number]>(BY_GL_ACCOUNT, values),
        voucherLiability: liability.map((row) => ({ ...row, differenceMinor: differenceOf(row) })),
        reconciliation,
        seal,
      };
    });
  }
}
