import type { DepartmentSpend, SpendMonth, SpendReport } from '@amends/shared/contract/report.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { rolledCells } from '../explorer/cells.js';
import { type ReportDepartment, reportDepartments, REPORT_CLOCK, type ClockRow } from './report-departments.queries.js';
import { firstDayOf, lastDayOf, reportMonths } from './report-months.js';
import type { ReportQuery } from './report.query.js';
import { monthlyEnvelopes, monthlySpend } from './spend.queries.js';

@Injectable()
export class ReadSpend {
  constructor(private readonly database: Database) {}

  /** Money and gestures by department and month, against the envelope. @throws Refused not_found, invalid_request */
  async read(actor: Actor, query: ReportQuery): Promise<SpendReport> {
    const departments = await reportDepartments(this.database, actor, query.departmentId);
    const [clock] = await this.database.query<ClockRow>(REPORT_CLOCK, []);
    const { from, to, all } = reportMonths(query, clock?.month ?? '');
    const days = { from: firstDayOf(from), to: lastDayOf(to) };
    const cells = rolledCells(actor, { departmentId: query.departmentId, ...days }, 'department');
    if (!cells || !clock) throw new Error('whole months are not in the roll-ups');
    const spend = await monthlySpend(this.database, cells);
    const ids = departments.map(({ id }) => id);
    const envelopes = await monthlyEnvelopes(this.database, ids, days.from, days.to);
    const monthOf = ({ id }: ReportDepartment, month: string): SpendMonth => {
      const is = (row: { departmentId: string; month: string }): boolean =>
        row.departmentId === id && row.month === month;
      const { gestures, spentMinor } = spend.find(is) ?? { gestures: 0, spentMinor: 0 };
      return { month, gestures, spentMinor, envelopeMinor: envelopes.find(is)?.envelopeMinor ?? null };
    };
    return {
      from,
      to,
      departments: departments.map((department) => ({
        departmentId: department.id,
        name: department.name[actor.locale],
        currency: department.currency,
        ...summed(all.map((month) => monthOf(department, month))),
      })),
      computedAt: clock.at.toISOString(),
    };
  }
}

function summed(months: SpendMonth[]): Pick<DepartmentSpend, 'gestures' | 'spentMinor' | 'envelopeMinor' | 'months'> {
  const known = months.flatMap(({ envelopeMinor }) => envelopeMinor ?? []);
  return {
    gestures: months.reduce((sum, { gestures }) => sum + gestures, 0),
    spentMinor: months.reduce((sum, { spentMinor }) => sum + spentMinor, 0),
    envelopeMinor: known.length === 0 ? null : known.reduce((sum, minor) => sum + minor, 0),
    months,
  };
}
