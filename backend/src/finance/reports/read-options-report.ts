import type { OptionSpend, OptionsReport, RestoredSpend } from '@amends/shared/contract/report.js';
import { LOSSES } from '@amends/shared/contract/policy.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { rolledCells } from '../explorer/cells.js';
import { type KnownOption, KNOWN_OPTIONS } from './known-options.queries.js';
import { type ClockRow, REPORT_CLOCK, reportDepartments } from './report-departments.queries.js';
import { firstDayOf, lastDayOf, reportMonths } from './report-months.js';
import type { ReportQuery } from './report.query.js';
import { spendByOption } from './spend.queries.js';

@Injectable()
export class ReadOptionsReport {
  constructor(private readonly database: Database) {}

  /** What was spent on which option, and what it made good. @throws Refused not_found, invalid_request */
  async read(actor: Actor, query: ReportQuery): Promise<OptionsReport> {
    const departments = await reportDepartments(this.database, actor, query.departmentId);
    const [clock] = await this.database.query<ClockRow>(REPORT_CLOCK, []);
    const { from, to } = reportMonths(query, clock?.month ?? '');
    const days = { from: firstDayOf(from), to: lastDayOf(to) };
    const cells = rolledCells(actor, { departmentId: query.departmentId, ...days }, 'option');
    if (!cells || !clock) throw new Error('whole months are not in the roll-ups');
    const rows = await spendByOption(this.database, cells);
    const known = await this.database.query<KnownOption>(KNOWN_OPTIONS, [rows.map(({ optionId }) => optionId)]);
    const shareOf = shareIn(rows);
    const options = rows.flatMap((row): OptionSpend[] => {
      const option = known.find(({ id }) => id === row.optionId);
      const department = departments.find(({ id }) => id === row.departmentId);
      if (!option || !department) return [];
      return [
        {
          ...row,
          departmentName: department.name[actor.locale],
          title: option.title[actor.locale],
          kind: option.kind,
          restores: option.restores,
          share: shareOf(row),
        },
      ];
    });
    return {
      from,
      to,
      options: options.toSorted(mostFirst),
      restored: restoredBy(options, shareOf),
      computedAt: clock.at.toISOString(),
    };
  }
}

interface Money {
  currency: string;
  spentMinor: number;
}

const mostFirst = (a: Money, b: Money): number => a.currency.localeCompare(b.currency) || b.spentMinor - a.spentMinor;

function shareIn(rows: readonly Money[]): (row: Money) => number {
  const totals = new Map<string, number>();
  for (const { currency, spentMinor } of rows) totals.set(currency, (totals.get(currency) ?? 0) + spentMinor);
  return ({ currency, spentMinor }) => {
    const total = totals.get(currency) ?? 0;
    return total === 0 ? 0 : spentMinor / total;
  };
}

function restoredBy(options: readonly OptionSpend[], shareOf: (row: Money) => number): RestoredSpend[] {
  const currencies = [...new Set(options.map(({ currency }) => currency))];
  const groups = currencies.flatMap((currency) =>
    LOSSES.map((restores) => {
      const all = options.filter((option) => option.currency === currency && option.restores === restores);
      const gestures = all.reduce((sum, option) => sum + option.gestures, 0);
      const spentMinor = all.reduce((sum, option) => sum + option.spentMinor, 0);
      return { restores, gestures, spentMinor, currency, share: shareOf({ currency, spentMinor }) };
    }),
  );
  return groups.filter(({ gestures, spentMinor }) => gestures !== 0 || spentMinor !== 0).toSorted(mostFirst);
}
