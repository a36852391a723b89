import type {
  CloseCheck,
  CloseHindrance,
  CloseHindranceKind,
  CloseWithReport,
  DepartmentCloses,
  MonthsAnswer,
} from '@amends/shared/contract/close.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { Refused } from '../../http/refused.js';
import { mustExist } from '../../policy/in-department.js';
import { type CloseRow, closeView, closeWithReport, type StoredReport } from './close-row.js';
import {
  CLOSE_WITH_REPORT,
  CLOSES_OF_DEPARTMENT,
  DEPARTMENTS,
  HINDRANCES,
  NEWEST_CLOSES,
  THIS_MONTH,
} from './closes.queries.js';
import { monthsBetween, monthsBefore } from './months.js';
import type { MonthsQuery } from './months.query.js';

interface HindranceRow {
  kind: CloseHindranceKind;
  count: number;
  until: Date | null;
  checks: string[] | null;
}

const MONTHS_BACK = 12;
const MONTHS_MAX = 36;

@Injectable()
export class ReadCloses {
  constructor(private readonly database: Database) {}

  /** Departments × months, newest month first. @throws Refused invalid_request for more than three years */
  async months(actor: Actor, query: MonthsQuery): Promise<MonthsAnswer> {
    const [now] = await this.database.query<{ month: string; first: string | null }>(THIS_MONTH, []);
    const to = query.to ?? now?.month ?? '';
    const from = query.from ?? firstListed(to, now?.first ?? null);
    const months = monthsBetween(from, to);
    if (months.length === 0 || months.length > MONTHS_MAX) {
      throw new Refused('invalid_request', { fields: [{ field: 'from', problem: 'invalid' }] });
    }
    const [departments, closes] = await Promise.all([
      this.database.query<{ id: string; name: LocalizedText }>(DEPARTMENTS, []),
      this.database.query<CloseRow>(NEWEST_CLOSES, [`${from}-01`, `${to}-01`]),
    ]);
    const known = new Map(closes.map((row) => [`${row.departmentId} ${row.month}`, closeView(row, actor)]));
    return {
      months,
      departments: departments.map(({ id, name }) => ({
        departmentId: id,
        departmentName: name[actor.locale],
        months: months.map((month) => {
          const close = known.get(`${id} ${month}`) ?? null;
          return { month, state: close?.state ?? 'open', close };
        }),
      })),
    };
  }

  /** Every closing of a department, newest first. @throws Refused not_found */
  async ofDepartment(actor: Actor, departmentId: string): Promise<DepartmentCloses> {
    const rows = await this.database.query<CloseRow>(CLOSES_OF_DEPARTMENT, [departmentId]);
    if (rows.length === 0) await mustExist(this.database, departmentId);
    return { items: rows.map((row) => closeView(row, actor)) };
  }

  /** @throws Refused not_found */
  async withReport(actor: Actor, closeId: string): Promise<CloseWithReport> {
    const [row] = await this.database.query<CloseRow & { report: StoredReport | null }>(CLOSE_WITH_REPORT, [closeId]);
    if (!row) throw new Refused('not_found');
    return closeWithReport(row, actor);
  }

  /** @throws Refused not_found */
  async check(departmentId: string, month: string): Promise<CloseCheck> {
    await mustExist(this.database, departmentId);
    return { month, hindrances: await this.hindrances(departmentId, month) };
  }

  /** What stands in the way of closing now, as far as it is known. */
  async hindrances(departmentId: string, month: string): Promise<CloseHindrance[]> {
    const rows = await this.database.query<HindranceRow>(HINDRANCES, [departmentId, `${month}-01`]);
    return rows.map(({ kind, count, until, checks }) => ({
      kind,
      count,
      ...(checks === null ? {} : { checks }),
      ...(until === null ? {} : { until: until.toISOString() }),
    }));
  }
}

/** A year before the last one, or the month in which the company began. */
function firstListed(to: string, first: string | null): string {
  const yearBefore = monthsBefore(to, MONTHS_BACK);
  return first !== null && first > yearBefore && first <= to ? first : yearBefore;
}
