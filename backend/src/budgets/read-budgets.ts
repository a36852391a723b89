import type { DepartmentBudgetsAnswer } from '@amends/shared/contract/budget.js';
import { mayIn } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { decodeCursor, pageOf } from '../http/paging.js';
import { Refused } from '../http/refused.js';
import { budgetView } from './budget-view.js';
import type { BudgetsQuery } from './budgets.query.js';
import { memberView } from './member-view.js';
import { departmentEnvelope, departmentMembers } from './members.queries.js';

@Injectable()
export class ReadBudgets {
  constructor(private readonly database: Database) {}

  /** @throws Refused not_found, invalid_cursor */
  async list(actor: Actor, departmentId: string, query: BudgetsQuery): Promise<DepartmentBudgetsAnswer> {
    if (!mayIn(actor.roles, 'budget:read', departmentId)) throw new Refused('not_found');
    const day = query.period ?? null;
    const after = decodeCursor(query.cursor, ['text', 'uuid']);
    const envelope = await departmentEnvelope(this.database, departmentId, day);
    if (envelope === undefined) throw new Refused('not_found');
    const rows = await departmentMembers(this.database, departmentId, day, { after, limit: query.limit + 1 });
    const { items, nextCursor } = pageOf(rows, query.limit, (row) => [row.name.en, row.id]);
    return {
      items: items.map((row) => memberView(row, actor.locale)),
      nextCursor,
      envelope: envelope && budgetView(envelope),
    };
  }
}
