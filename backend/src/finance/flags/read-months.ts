import { FLAG_RULES, type FlagMonth, type FlagSummary } from '@amends/shared/contract/flag.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { Refused } from '../../http/refused.js';
import { rateOf } from '../../statistics/wilson.js';
import { MISSED } from './checks.queries.js';
import { ComputeFlags } from './compute-flags.js';
import { personView } from './flag-view.js';
import { firstDay } from './months.js';
import { HAS_BEGUN, type MonthRow, MONTHS, PRECISION, type PrecisionRow } from './months.queries.js';

@Injectable()
export class ReadMonths {
  constructor(
    private readonly database: Database,
    private readonly flags: ComputeFlags,
  ) {}

  /** Which months were looked at, and how far the rules can be trusted. */
  async summary(actor: Actor): Promise<FlagSummary> {
    const months = await this.database.query<MonthRow>(MONTHS, [null, actor.id]);
    const rules = await this.database.query<PrecisionRow>(PRECISION, [actor.id]);
    const [missed = { k: 0, n: 0 }] = await this.database.query<{ k: number; n: number }>(MISSED, [actor.id]);
    return {
      months: months.map((row) => monthView(row, actor)),
      rules: FLAG_RULES.map((rule) => {
        const { listed, k, n } = rules.find((one) => one.rule === rule) ?? { listed: 0, k: 0, n: 0 };
        return { rule, listed, precision: rateOf(k, n) };
      }),
      missed: rateOf(missed.k, missed.n),
    };
  }

  /**
   * Looks at a month now.
   * @param month `2026-10`
   * @throws Refused invalid_request for one that has not begun, busy while somebody else is at it
   */
  async look(actor: Actor, month: string): Promise<FlagMonth> {
    const first = firstDay(month);
    const [begun] = await this.database.query(HAS_BEGUN, [first]);
    if (!begun) throw new Refused('invalid_request', { fields: [{ field: 'month', problem: 'too_late' }] });
    if (!(await this.flags.compute(first, null, actor.id))) throw new Refused('busy');
    const [row] = await this.database.query<MonthRow>(MONTHS, [first, actor.id]);
    if (!row) throw new Error(`the month ${month} was looked at and is nowhere`);
    return monthView(row, actor);
  }
}

const monthView = ({ computedAt, computedBy, ...row }: MonthRow, { locale }: Actor): FlagMonth => ({
  ...row,
  computedAt: computedAt?.toISOString() ?? null,
  computedBy: computedBy && personView(computedBy, locale),
});
