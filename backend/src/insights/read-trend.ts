import type { InsightTrend } from '@amends/shared/contract/insight.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import { rateOf } from '../statistics/wilson.js';
import { caseValues } from './cases.js';
import { askedDepartment } from './insight-scope.js';
import type { TrendQuery } from './insights.query.js';
import { readMonths } from './trend.queries.js';

@Injectable()
export class ReadTrend {
  constructor(private readonly database: Database) {}

  /** @throws Refused not_found, invalid_request */
  async read(actor: Actor, query: TrendQuery): Promise<InsightTrend> {
    const departmentId = askedDepartment(actor, query.departmentId);
    const optionId = query.optionId ?? null;
    const rows = await readMonths(this.database, query.outcome, caseValues([departmentId], query), optionId);
    const [first] = rows;
    if (!first) throw new Refused('not_found');
    return {
      departmentId,
      currency: first.currency,
      outcome: query.outcome,
      optionId,
      months: rows.map(({ month, given, cost, n, k }) => ({ month, given, costMinor: cost, ...rateOf(k, n) })),
    };
  }
}
