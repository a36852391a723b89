import type { OptionInsights } from '@amends/shared/contract/insight.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import { INTERVAL_MIN } from '../statistics/verdict.js';
import { caseValues } from './cases.js';
import { askedDepartment } from './insight-scope.js';
import { readCases } from './insights.queries.js';
import type { InsightQuery } from './insights.query.js';

@Injectable()
export class ReadOptions {
  constructor(private readonly database: Database) {}

  /** @throws Refused not_found, invalid_request */
  async read(actor: Actor, query: InsightQuery): Promise<OptionInsights> {
    const departmentId = askedDepartment(actor, query.departmentId);
    const { outcome, categoryId, severity, lost, choice } = query;
    const values = caseValues([departmentId], query);
    const row = await readCases(this.database, outcome, values, INTERVAL_MIN);
    if (!row) throw new Refused('not_found');
    const narrowed = [categoryId, severity, lost, choice].some((filter) => filter !== undefined);
    // the Beta distribution comes in hundreds of small files: a start does not wait for them
    const { optionInsights } = await import('./option-insights.js');
    return optionInsights(row, { departmentId, outcome, narrowed }, actor.locale);
  }
}
