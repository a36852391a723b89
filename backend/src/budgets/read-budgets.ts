import type { TeamBudgetsAnswer } from '@amends/shared/contract/team-budgets.js';
import { mayIn } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { decodeCursor, pageOf } from '../http/paging.js';
import { Refused } from '../http/refused.js';
import { budgetView } from './budget-view.js';
import type { BudgetsQuery } from './budgets.query.js';
import { departmentEnvelope } from './members.queries.js';
import { teamBudgets } from './team-budget.js';

@Injectable()
export class ReadBudgets {
  constructor(private readonly database: Database) {}

  /** @throws Refused not_found, invalid_cursor */
  async list(actor: Actor, departmentId: string, query: BudgetsQuery): Promise<TeamBudgetsAnswer> {
    if (!mayIn(actor.roles, 'budget:read', departmentId)) throw new Refused('not_found');
    const day = query.period ?? null;
    const after = decodeCursor(query.cursor, ['text', 'uuid']);
    const envelope = await departmentEnvelope(this.database, departmentId, day);
    if (envelope === undefined) throw new Refused('not_found');
    const which = { day, after, limit: query.limit + 1 };
    const members = await teamBudgets(this.database, departmentId, actor.locale, which);
    const { items, nextCursor } = pageOf(members, query.limit, ({ row }) => [row.name.en, row.id]);
    return {
      items: items.map(({ view }) => view),
      nextCursor,
      envelope: envelope && budgetView(envelope),
    };
  }
}
