import type { Alarm, AlarmsAnswer, ReconciliationRun } from '@amends/shared/contract/control.js';
import { mayIn } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { personOrNull } from '../person-name.js';
import { type AlarmRow, ALARMS, FROZEN_BUDGETS, LAST_RUNS, type RunRow } from './alarms.queries.js';
import { readFullLook } from './full-look.js';

const RESOLVED_MAX = 100;

@Injectable()
export class ReadAlarms {
  constructor(private readonly database: Database) {}

  /** @param all whether those that were resolved are wanted as well */
  async read(actor: Actor, all: boolean): Promise<AlarmsAnswer> {
    const [alarms, frozen, runs, underWay] = await Promise.all([
      this.database.query<AlarmRow>(ALARMS, [all, RESOLVED_MAX]),
      this.database.query<{ frozen: number }>(FROZEN_BUDGETS, []),
      this.database.query<RunRow>(LAST_RUNS, []),
      readFullLook(this.database),
    ]);
    const newest = runs.toSorted((a, b) => b.startedAt.getTime() - a.startedAt.getTime())[0];
    return {
      items: alarms.map((row) => alarmView(row, actor)),
      standing: alarms.filter(({ resolvedAt }) => resolvedAt === null).length,
      frozenBudgets: frozen[0]?.frozen ?? 0,
      lastRun: runView(newest),
      lastFullRun: runView(runs.find(({ scope }) => scope === 'full')),
      underWay,
    };
  }
}

const alarmView = (row: AlarmRow, { locale, roles }: Actor): Alarm => ({
  id: row.id,
  check: row.check,
  departmentId: row.departmentId,
  departmentName: row.departmentName?.[locale] ?? null,
  budgetId: row.budgetId,
  employee: personOrNull(row.employeeId, row.employeeName, locale),
  period: row.periodFrom === null || row.periodTo === null ? null : { from: row.periodFrom, to: row.periodTo },
  violations: row.violations,
  frozen: row.frozen,
  raisedAt: row.raisedAt.toISOString(),
  resolvedAt: row.resolvedAt?.toISOString() ?? null,
  resolvedBy: personOrNull(row.resolvedById, row.resolvedByName, locale),
  reason: row.reason,
  can: { unfreeze: row.frozen && row.departmentId !== null && mayIn(roles, 'budget:freeze', row.departmentId) },
});

const runView = (run: RunRow | undefined): ReconciliationRun | null =>
  run === undefined
    ? null
    : {
        scope: run.scope,
        startedAt: run.startedAt.toISOString(),
        finishedAt: run.finishedAt.toISOString(),
        ok: run.ok,
        checks: run.checks,
      };
