import type { ReconciliationAnswer } from '@amends/shared/contract/ledger.js';
import { Injectable } from '@nestjs/common';
import { shaped } from '../database/conditions.js';
import { Database } from '../database/database.js';
import { RECONCILIATION_CHECKS } from './reconciliation.queries.js';

interface CheckRow {
  name: string;
  violations: number;
  checkedAt: Date;
}

// one statement sees one moment: no check looks at a grant that another one has not seen yet
const ALL_CHECKS = RECONCILIATION_CHECKS.map(
  ({ name, sql }) => `SELECT '${name}' AS name, (${sql}) AS violations, now() AS "checkedAt"`,
).join(' UNION ALL ');

// ten million entries are sorted in memory rather than on the disk
const ROOM = { name: 'room_to_reconcile', text: `SELECT set_config('work_mem', '64MB', true)` };

@Injectable()
export class Reconcile {
  constructor(private readonly database: Database) {}

  /** Counts what breaks each invariant of the ledger; nothing ever should. */
  async check(): Promise<ReconciliationAnswer> {
    const began = performance.now();
    const checks = await this.database.unhurriedTransaction(async (query) => {
      await query(ROOM, []);
      return query<CheckRow>(shaped('reconciliation', ALL_CHECKS), []);
    });
    return {
      ok: checks.every(({ violations }) => violations === 0),
      checkedAt: (checks[0]?.checkedAt ?? new Date()).toISOString(),
      tookMs: Math.round(performance.now() - began),
      checks: checks.map(({ name, violations }) => ({ name, violations })),
    };
  }
}
