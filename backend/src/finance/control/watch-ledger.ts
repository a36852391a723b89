import type { ReconciliationRun } from '@amends/shared/contract/control.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database, type Query } from '../../database/database.js';
import { MinuteJobs } from '../../database/minute-jobs.js';
import {
  ALL_FAULTS,
  type FaultRow,
  LAST_RUNS,
  LOOK_ALONE,
  RECORD_RECONCILIATION,
  type RunRow,
  TOUCHED_FAULTS,
} from './alarms.queries.js';
import { BUDGET_CHECKS } from './budget-checks.js';
import { lookAtEverything } from './full-look.js';

/** Longer than any transaction takes from reading the clock to its commit: nothing is missed between two looks. */
const OVERLAP_MS = 60_000;
/** Several departments are closed one after the other: one look at everything serves them all. */
const FRESH_MS = 15 * 60 * 1000;
const FULL_EVERY_MS = 24 * 60 * 60 * 1000;
/** How often it is asked whether another process has done looking. */
const OTHERS_MS = 500;

/**
 * Looks at the invariants all the time: each minute at what was touched and at every open budget, once a day at
 * everything. What does not hold raises an alarm and freezes the budget that is wrong. Several processes take turns.
 */
@Injectable()
export class WatchLedger implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger(WatchLedger.name);
  private readonly stopping = new AbortController();
  private fullLook: Promise<ReconciliationRun | null> | undefined;

  constructor(
    private readonly database: Database,
    private readonly jobs: MinuteJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('reconcile', () => this.look());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.fullLook?.catch(() => undefined);
  }

  /** What has changed since the last look; nothing when another process is looking. */
  async look(): Promise<void> {
    await this.database.unhurriedTransaction(async (query) => {
      const [turn] = await query<{ alone: boolean; startedAt: Date }>(LOOK_ALONE, []);
      if (!turn?.alone) return;
      const now = turn.startedAt.getTime();
      const runs = await query<RunRow>(LAST_RUNS, []);
      // what is older than that is looked at with everything, which is due then
      const last = Math.max(now - FULL_EVERY_MS, ...runs.map(({ startedAt }) => startedAt.getTime()));
      const faults = await query<FaultRow>(TOUCHED_FAULTS, [new Date(last - OVERLAP_MS)]);
      await this.record(query, 'touched', turn.startedAt, countsOf(faults), faults);
      const full = runs.find(({ scope }) => scope === 'full');
      if (now - (full?.startedAt.getTime() ?? 0) > FULL_EVERY_MS) {
        // beside the other jobs of the minute, which must not wait for it
        this.lookAtAll().catch(() => undefined);
      }
    });
  }

  /**
   * Every invariant over everything, or what is left of the look that this process has under way.
   * @returns null when another process is at it
   */
  lookAtAll(): Promise<ReconciliationRun | null> {
    this.fullLook ??= this.lookAtAllNow()
      .catch((error: unknown) => {
        if (!this.stopping.signal.aborted) this.log.error(error instanceof Error ? error.message : String(error));
        throw error;
      })
      .finally(() => (this.fullLook = undefined));
    return this.fullLook;
  }

  /** The newest look at everything that found nothing, where it is fresh enough, or the next one; with a look at what came since. */
  async lookedAtAll(): Promise<ReconciliationRun> {
    for (;;) {
      const runs = await this.database.query<RunRow>(LAST_RUNS, []);
      const full = runs.find(({ scope }) => scope === 'full');
      if (full?.ok && Date.now() - full.startedAt.getTime() <= FRESH_MS) {
        await this.look();
        const { ok, checks, startedAt, finishedAt } = full;
        return { scope: 'full', startedAt: startedAt.toISOString(), finishedAt: finishedAt.toISOString(), ok, checks };
      }
      const run = await this.lookAtAll();
      if (run) {
        await this.look();
        return run;
      }
      await sleep(OTHERS_MS, undefined, { signal: this.stopping.signal });
    }
  }

  private async lookAtAllNow(): Promise<ReconciliationRun | null> {
    const found = await lookAtEverything(this.database, this.stopping.signal);
    if (!found) return null;
    const { startedAt } = found;
    const isGood = found.checks.every(({ violations }) => violations === 0);
    const checks = await this.database.unhurriedTransaction(async (query) => {
      // a budget that is wrong is found by looking at all of them; where all is well nobody has to
      const faults = isGood ? [] : await query<FaultRow>(ALL_FAULTS, []);
      const located = withLocated(found.checks, countsOf(faults));
      await this.record(query, 'full', startedAt, located, faults);
      return located;
    });
    const ok = checks.every(({ violations }) => violations === 0);
    return { scope: 'full', startedAt: startedAt.toISOString(), finishedAt: new Date().toISOString(), ok, checks };
  }

  private async record(
    query: Query,
    scope: ReconciliationRun['scope'],
    startedAt: Date,
    checks: ReconciliationRun['checks'],
    faults: readonly FaultRow[],
  ): Promise<void> {
    for (const { name, violations } of checks) {
      if (violations > 0) this.log.error(`${name} does not hold: ${violations} times`);
    }
    await query(RECORD_RECONCILIATION, [scope, startedAt, JSON.stringify(checks), JSON.stringify(faults)]);
  }
}

const countsOf = (faults: readonly FaultRow[]): ReconciliationRun['checks'] =>
  BUDGET_CHECKS.map((name) => ({
    name,
    violations: faults.reduce((sum, fault) => sum + (fault.checkName === name ? fault.violations : 0), 0),
  }));

/** What is one budget's is counted where it was found; it may have been put right since it was counted first. */
const withLocated = (
  checks: ReconciliationRun['checks'],
  located: ReconciliationRun['checks'],
): ReconciliationRun['checks'] =>
  checks.map(({ name, violations }) => {
    const inBudgets = located.find((one) => one.name === name)?.violations;
    const isElsewhere = name === 'gesture_recorded_once' && inBudgets === 0;
    return { name, violations: inBudgets === undefined || isElsewhere ? violations : inBudgets };
  });
