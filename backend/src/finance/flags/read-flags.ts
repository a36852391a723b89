import type { Page } from '@amends/shared/contract/common.js';
import type { Flag } from '@amends/shared/contract/flag.js';
import { Injectable } from '@nestjs/common';
import { condition, type Condition } from '../../database/conditions.js';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { pageOf } from '../../http/paging.js';
import { Refused } from '../../http/refused.js';
import { flagsAfter } from './after-mark.js';
import { visibleTo } from './flag-scope.js';
import { flagView } from './flag-view.js';
import { findFlag, listFlags, STATE } from './flags.queries.js';
import type { FlagsQuery } from './flags.query.js';
import { firstDay } from './months.js';

@Injectable()
export class ReadFlags {
  constructor(private readonly database: Database) {}

  /** The newest month first, in it the gravest. @throws Refused invalid_cursor */
  async list(actor: Actor, query: FlagsQuery): Promise<Page<Flag>> {
    const conditions = [...visibleTo(actor), ...narrowedBy(query), ...flagsAfter(query.cursor)];
    const rows = await listFlags(this.database, conditions, query.limit + 1);
    const { items, nextCursor } = pageOf(rows, query.limit, ({ month, severity, id }) => [month, severity, id]);
    return { items: items.map((row) => flagView(row, actor)), nextCursor };
  }

  /** @throws Refused not_found */
  async one(actor: Actor, id: string): Promise<Flag> {
    const row = await findFlag(this.database, id, visibleTo(actor));
    if (!row) throw new Refused('not_found');
    return flagView(row, actor);
  }
}

const narrowedBy = ({ month, departmentId, rule, state }: FlagsQuery): Condition[] => [
  ...(month ? [condition((first) => `f.month = ${first}::date`, firstDay(month))] : []),
  ...(departmentId ? [condition((id) => `f.department_id = ${id}::uuid`, departmentId)] : []),
  ...(rule ? [condition((wanted) => `f.rule = ${wanted}`, rule)] : []),
  ...(state ? [condition((wanted) => `(${STATE}) = ${wanted}`, state)] : []),
];
