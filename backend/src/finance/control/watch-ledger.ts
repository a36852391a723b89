import type { ReconciliationRun } from '@amends/shared/contract/control.js';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Database, type Query } from '../../database/database.js';
import { MinuteJobs } from '../../database/minute-jobs.js';
import { Reconcile } from '../reconcile.js';
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

/** Longer than any transaction takes from reading the clock to its commit: nothing is missed between two looks. */
const OVERLAP_MS = 60_000;
/** Several departments are closed one after the other: one look at everything serves them all. */
const FRESH_MS = 15 * 60 * 1000;
const FULL_EVERY_MS = 24 * 60 * 60 * 1000;

/**
 * Looks at the invariants all the time: each minute at what was touched and at every open budget, once a day at
 * everything. What does not hold raises an alarm and freezes the budget that is wrong. Several processes take turns.
 */
@Injectable()
export class WatchLedger implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger(WatchLedger.name);
  private fullLook: Promise<unknown> = Promise.resolve();
  private isLookingAtAll = false;

  constructor(
    private readonly database: Database,
    private readonly reconcile: Reconcile,
    private readonly jobs: MinuteJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('reconcile', () => this.look());
  }

  async onApplicationShutdown(): Promise<void> {
    await this.fullLook;
  }

  /** What has changed since the last look; nothing when another process is looking. */
  async look(): Promise<void> {
    await this.database.unhurriedTransaction(async (query) => {
      const [turn] = await query<{ alone: boolean; startedAt: Date }>(LOOK_ALONE, []);
      if (!turn?.alone) return;
      const runs = await query<RunRow>(LAST_RUNS, []);
      const last = Math.max(0, ...runs.map(({ startedAt }) => startedAt.getTime()));
      const faults = await query<FaultRow>(TOUCHED_FAULTS, [new Date(last - OVERLAP_MS)]);
      await this.record(query, 'touched', turn.startedAt, countsOf(faults), faults);
      const full = runs.find(({ scope }) => scope === 'full');
      if (turn.startedAt.getTime() - (full?.startedAt.getTime() ?? 0) > FULL_EVERY_MS) this.lookAtAllLater();
    });
  }

  /** Every invariant over everything, now. */
  async lookAtAll(): Promise<ReconciliationRun> {
    const startedAt = new Date();
    const found = await this.reconcile.check();
    const checks = await this.database.unhurriedTransaction(async (query) => {
      // a budget that is wrong is found by looking at all of them; where all is well nobody has to
      const faults = found.ok ? [] : await query<FaultRow>(ALL_FAULTS, []);
      const located = withLocated(found.checks, countsOf(faults));
      await this.record(query, 'full', startedAt, located, faults);
      return located;
    });
    const ok = checks.every(({ violations }) => violations === 0);
    return { scope: 'full', startedAt: startedAt.toISOString(), finishedAt: new Date().toISOString(), ok, checks };
  }

  /** The newest look at everything that found nothing, where it is fresh enough, with a look at what came since; else one now. */
  async lookedAtAll(): Promise<ReconciliationRun> {
    const runs = await this.database.query<RunRow>(LAST_RUNS, []);
    const full = runs.find(({ scope }) => scope === 'full');
    if (!full?.ok || Date.now() - full.startedAt.getTime() > FRESH_MS) return this.lookAtAll();
    await this.look();
    const { ok, checks, startedAt, finishedAt } = full;
    return { scope: 'full', startedAt: startedAt.toISOString(), finishedAt: finishedAt.toISOString(), ok, checks };
  }

  /** Beside the other jobs of the minute, which must not wait for it. */
  private lookAtAllLater(): void {
    if (this.isLookingAtAll) return;
    this.isLookingAtAll = true;
    this.fullLook = this.lookAtAll()
      .catch((error: unknown) => this.log.error(error instanceof Error ? error.message : String(error)))
      .finally(() => (this.isLookingAtAll = false));
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
