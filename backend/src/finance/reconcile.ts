import type { ReconciliationAnswer } from '@amends/shared/contract/ledger.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { countViolations } from './count-violations.js';

@Injectable()
export class Reconcile {
  private running: Promise<unknown> = Promise.resolve();
  private next: Promise<ReconciliationAnswer> | undefined;

  constructor(private readonly database: Database) {}

  /**
   * Counts what breaks each invariant of the ledger from this moment on; nothing ever should. One at a time: whoever asks
   * meanwhile shares the next one.
   */
  check(): Promise<ReconciliationAnswer> {
    this.next ??= this.running.then(() => {
      this.next = undefined;
      const check = this.now();
      this.running = check.catch(() => undefined);
      return check;
    });
    return this.next;
  }

  private async now(): Promise<ReconciliationAnswer> {
    const began = performance.now();
    const checkedAt = new Date().toISOString();
    const checks = await this.database.snapshot((query) => countViolations(query));
    return {
      ok: checks.every(({ violations }) => violations === 0),
      checkedAt,
      tookMs: Math.round(performance.now() - began),
      checks,
    };
  }
}
