import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database, type Query } from '../../database/database.js';
import { MinuteJobs } from '../../database/minute-jobs.js';
import { HeadsFile } from './heads-file.js';
import { SealKeys } from './seal-keys.js';
import { LEAVES_MAX, sealStep, type Step } from './seal-step.js';
import { SEAL_ALONE, SEAL_IF_ALONE } from './seals.queries.js';

/** The other jobs of the minute must not wait for a backlog. */
const LONGEST_MS = 45_000;

/** Seals what came since the newest seal: reads the ledger only, locks no budget, and is never waited for by a grant. */
@Injectable()
export class Sealer implements OnModuleInit {
  private readonly log = new Logger(Sealer.name);
  private readonly reported = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly keys: SealKeys,
    private readonly heads: HeadsFile,
    private readonly jobs: MinuteJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('seal the ledger', () => this.sealAll({ wait: false, until: Date.now() + LONGEST_MS }));
  }

  /**
   * Seals until nothing is left or the time is over.
   * @param wait for another process that is sealing; else it is left to that one
   * @param until by `Date.now()`
   * @returns how many entries and audit events
   */
  async sealAll({ wait, until }: { wait: boolean; until: number }): Promise<number> {
    let sealed = 0;
    const gaps: string[] = [];
    for (;;) {
      const step = await this.database.transaction((query) => this.sealSome(query, gaps, wait));
      if (!step) break;
      sealed += step.sealed;
      gaps.push(...step.gaps);
      const isDone = step.sealed < LEAVES_MAX && step.gaps.length === 0;
      if (isDone || Date.now() > until) break;
    }
    if (sealed > 0) await this.heads.handOut();
    return sealed;
  }

  /** One seal. @returns null when another process is sealing */
  private async sealSome(query: Query, without: readonly string[], wait: boolean): Promise<Step | null> {
    if (wait) await query(SEAL_ALONE, []);
    else if (!(await query<{ alone: boolean }>(SEAL_IF_ALONE, []))[0]?.alone) return null;
    const step = await sealStep(query, this.keys, without);
    this.report(step.gaps);
    return step;
  }

  /** Once each: the verification names what is missing. */
  private report(gaps: readonly string[]): void {
    for (const budgetId of gaps) {
      if (this.reported.has(budgetId)) continue;
      this.reported.add(budgetId);
      this.log.error(`Budget ${budgetId} lacks an entry; nothing beyond the gap is sealed.`);
    }
  }
}
