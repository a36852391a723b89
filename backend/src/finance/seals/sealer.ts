import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database, type Query } from '../../database/database.js';
import { MinuteJobs } from '../../database/minute-jobs.js';
import { HeadsFile } from './heads-file.js';
import { leafOf, rootOf } from './merkle.js';
import { headOf, NO_HEAD } from './seal-head.js';
import { SealKeys } from './seal-keys.js';
import { APPEND_SEAL, CLOCK, EVENTS_TO_SEAL, SEAL_ALONE, SEAL_IF_ALONE, type SealRow, SEALS } from './seals.queries.js';
import { type Range, rangesToSeal } from './unsealed-rows.js';

/** What is held in memory at once, and what a proof has to carry at most: 14 hashes for each entry. */
const LEAVES_MAX = 10_000;

interface Step {
  sealed: number;
  /** Budgets in which an entry is missing, seen for the first time. */
  gaps: string[];
}

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
    this.jobs.add('seal the ledger', () => this.sealAll({ wait: false, until: Infinity }));
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
    const { ranges, gaps } = await rangesToSeal(query, without, LEAVES_MAX);
    this.report(gaps);
    const entries = ranges.reduce((sum, range) => sum + range.to - range.from + 1, 0);
    const events = await query<{ id: number; text: string }>(EVENTS_TO_SEAL, [LEAVES_MAX - entries]);
    if (entries + events.length > 0) await this.append(query, ranges, events);
    return { sealed: entries + events.length, gaps };
  }

  private async append(
    query: Query,
    ranges: readonly Range[],
    events: readonly { id: number; text: string }[],
  ): Promise<void> {
    const [newest] = await query<SealRow>(SEALS, [null, 1]);
    const [clock] = await query<{ at: string }>(CLOCK, []);
    const eventLeaves = events.map(({ text }) => leafOf(text));
    const leaves = Buffer.concat([...ranges.map((range) => range.leaves), ...eventLeaves]);
    const content = {
      number: (newest?.number ?? 0) + 1,
      leaves: leaves.length / NO_HEAD.length,
      sealedAt: clock?.at ?? '',
      root: rootOf(leaves),
      previous: newest?.head ?? NO_HEAD,
    };
    const head = headOf(content);
    await query(APPEND_SEAL, [
      content.number,
      content.sealedAt,
      content.root,
      content.previous,
      head,
      this.keys.sign(content.number, head),
      this.keys.keyId,
      ranges.map(({ budgetId }) => budgetId),
      ranges.map((range) => range.from),
      ranges.map(({ to }) => to),
      ranges.map((range) => range.leaves),
      events.map(({ id }) => id),
      eventLeaves,
    ]);
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
