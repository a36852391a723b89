import type { LocalizedText } from '@amends/shared/locale.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import type { Actor } from '../../../http/actor.js';
import { type SealRow, SEALS } from '../../seals/seals.queries.js';
import { ReadKept } from '../read-kept.js';
import { ReadOptionsReport } from '../read-options-report.js';
import { ReadSpend } from '../read-spend.js';
import { type ClockRow, REPORT_CLOCK } from '../report-departments.queries.js';
import { monthsLater } from '../report-months.js';
import type { MonthlyReport } from './monthly-report.js';
import type { MonthlyQuery } from './monthly.query.js';

const COMPANY = { name: 'report_company', text: 'SELECT name FROM company' };

@Injectable()
export class ReadMonthly {
  constructor(
    private readonly database: Database,
    private readonly spend: ReadSpend,
    private readonly options: ReadOptionsReport,
    private readonly kept: ReadKept,
  ) {}

  /** @param reader the actor, in the language of the report @throws Refused not_found */
  async read(reader: Actor, { month, departmentId }: MonthlyQuery): Promise<MonthlyReport> {
    const [clock] = await this.database.query<ClockRow>(REPORT_CLOCK, []);
    const to = month ?? monthsLater(clock?.month ?? '', -1);
    const year = { from: monthsLater(to, -11), to, departmentId };
    const spend = await this.spend.read(reader, year);
    const [company] = await this.database.query<{ name: LocalizedText }>(COMPANY, []);
    const [newest] = await this.database.query<SealRow>(SEALS, [null, 1]);
    return {
      company: company?.name[reader.locale] ?? null,
      department:
        departmentId === undefined && spend.departments.length !== 1 ? null : (spend.departments[0]?.name ?? null),
      month: to,
      spend,
      options: await this.options.read(reader, { from: to, to, departmentId }),
      kept: await this.kept.read(reader, { ...year, outcome: 'settled' }),
      seal: newest ? { number: newest.number, sealedAt: newest.sealedAt, head: newest.head.toString('hex') } : null,
      computedAt: spend.computedAt,
    };
  }
}
