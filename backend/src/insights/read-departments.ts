import type { DepartmentInsights } from '@amends/shared/contract/insight.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { rateOf } from '../statistics/wilson.js';
import { caseValues } from './cases.js';
import { everyDepartment, readDepartments } from './departments.queries.js';
import { insightDepartments } from './insight-scope.js';
import type { CasesQuery } from './insights.query.js';

@Injectable()
export class ReadDepartments {
  constructor(private readonly database: Database) {}

  /** All departments whose figures the actor may see, by name. */
  async read(actor: Actor, query: CasesQuery): Promise<DepartmentInsights> {
    const theirs = insightDepartments(actor);
    const ids = theirs === 'all' ? await everyDepartment(this.database) : theirs;
    const rows = await readDepartments(this.database, query.outcome, caseValues(ids, query));
    return {
      outcome: query.outcome,
      items: rows.map((row) => ({
        departmentId: row.id,
        name: row.name[actor.locale],
        currency: row.currency,
        given: row.given,
        costMinor: row.cost,
        outcome: rateOf(row.k, row.n),
        answerShare: row.given === 0 ? null : row.n / row.given,
        grantedWithoutAsking: rateOf(row.withoutAsking, row.given),
        medianSecondsToGesture: row.medianSeconds,
      })),
    };
  }
}
