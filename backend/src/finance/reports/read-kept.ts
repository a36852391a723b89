import type { DepartmentKept, Kept, KeptReport, OptionKept } from '@amends/shared/contract/report.js';
import type { Locale } from '@amends/shared/locale.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { sumOf } from '../../insights/case-sums.js';
import { caseValues } from '../../insights/cases.js';
import { costOf } from '../../insights/cost-of-cases.js';
import { type CaseGroup, type CasesRow, readCases } from '../../insights/insights.queries.js';
import { rateOf } from '../../statistics/wilson.js';
import { type ClockRow, REPORT_CLOCK, type ReportDepartment, reportDepartments } from './report-departments.queries.js';
import { firstDayOf, lastDayOf, reportMonths } from './report-months.js';
import type { KeptQuery } from './report.query.js';

@Injectable()
export class ReadKept {
  constructor(private readonly database: Database) {}

  /** What the money kept, by department and option. @throws Refused not_found, invalid_request */
  async read(actor: Actor, query: KeptQuery): Promise<KeptReport> {
    const { outcome } = query;
    const departments = await reportDepartments(this.database, actor, query.departmentId);
    const [clock] = await this.database.query<ClockRow>(REPORT_CLOCK, []);
    const { from, to } = reportMonths(query, clock?.month ?? '');
    const days = { from: firstDayOf(from), to: lastDayOf(to) };
    const kept: DepartmentKept[] = [];
    for (const department of departments) {
      const row = await readCases(this.database, outcome, caseValues([department.id], days), 0);
      if (row) kept.push(departmentKept(department, row, actor.locale));
    }
    return { from, to, outcome, departments: kept, computedAt: (clock?.at ?? new Date()).toISOString() };
  }
}

function keptOf(groups: readonly CaseGroup[]): Kept {
  const sums = sumOf(groups);
  return {
    outcome: rateOf(sums.k, sums.n),
    gestures: sums.given,
    costMinor: sums.cost,
    costPerKept: costOf(sums),
  };
}

function departmentKept({ id, name, currency }: ReportDepartment, row: CasesRow, locale: Locale): DepartmentKept {
  const options = row.options.flatMap((option): OptionKept[] => {
    const own = row.groups.filter(({ optionId }) => optionId === option.id);
    return own.length === 0 ? [] : [{ optionId: option.id, title: option.title[locale], ...keptOf(own) }];
  });
  return {
    departmentId: id,
    name: name[locale],
    currency,
    ...keptOf(row.groups),
    options: options.toSorted(cheapestFirst),
  };
}

/** Beyond every cost: infinity less infinity would be no number. */
const UNKNOWN = Number.MAX_SAFE_INTEGER;

const cheapestFirst = (a: OptionKept, b: OptionKept): number =>
  (a.costPerKept?.minor ?? UNKNOWN) - (b.costPerKept?.minor ?? UNKNOWN) || b.gestures - a.gestures;
